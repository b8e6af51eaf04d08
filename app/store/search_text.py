"""How a typed text becomes a full-text query."""

# Ranked or unranked alike, one-letter prefixes of notes hit nearly everyone; those look at names only.
NOTES_FROM_CHARACTERS = 3


def match_expression(text: str, *, names_only: bool = False) -> str:
    """An FTS5 expression that finds people having every typed word as a prefix; empty for nothing to find.

    Each token is quoted, because raw user text is a query language of its own (reliability.md, finding 12).
    """
    words = [word.replace('"', '""') for word in text.encode("utf-8", "replace").decode().replace("\0", " ").split()]
    words = [word for word in words if any(character.isalnum() for character in word)]
    quoted = " ".join(f'"{word}"*' for word in words)
    if quoted and (names_only or max(len(word) for word in words) < NOTES_FROM_CHARACTERS):
        return f"name : ({quoted})" if len(words) > 1 else f"name : {quoted}"
    return quoted


def name_expression(text: str) -> str:
    """An FTS5 expression that finds people having every typed word as a prefix in their name."""
    expression = match_expression(text)
    return expression if not expression or expression.startswith("name :") else f"name : ({expression})"
