"""How much a reader takes in; what is beyond becomes a clear refusal, not a hung window."""

MAX_BYTES = 64 * 1024 * 1024  # 64 MB hold over 100,000 cards without pictures; memory stays below 500 MB
MAX_FIELD = 1024 * 1024  # characters of one value; no one writes a longer note
MAX_PEOPLE = 200_000  # cards or rows of one file
MAX_DEPTH = 8  # cards within cards; Android writes two
MAX_RECORD_LINES = 1_000  # lines of one CSV record; longer ones come from a quote that is never closed
