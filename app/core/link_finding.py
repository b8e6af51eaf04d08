"""Links in notes that may be opened: web pages and mail addresses, through the gate of `links`."""

import re
from typing import NamedTuple

from app.core import links
from app.core.errors import UserError

MOST = 12  # what a card shows; notes with more are a list of their own
_BREAKS = r"\s<>\"“”«»"
# With bounds on all parts, a text without spaces takes no longer than any.
_WEB = rf"(?:https?://|www\.)[^{_BREAKS}]{{1,2000}}"
_MAIL = rf"[^{_BREAKS}():;,@]{{1,64}}@[^{_BREAKS}():;,@]{{3,250}}"
_WORD = re.compile(f"{_WEB}|{_MAIL}", re.IGNORECASE)
_TRAILING = ".,;:!?'’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}


class Link(NamedTuple):
    """A link and the words to show for it."""

    words: str
    url: str


def found(text: str) -> tuple[Link, ...]:
    """The links of a text in the order they come, each once, at most `MOST`; what may not be opened is left out."""
    known: dict[str, Link] = {}
    for match in _WORD.finditer(text):
        word = _without_tail(match[0])
        try:
            url = links.checked(_url(word))
        except UserError:
            continue
        known.setdefault(url, Link(_words(word), url))
        if len(known) == MOST:
            break
    return tuple(known.values())


def _url(word: str) -> str:
    """The whole address of a web page or a mail box. Raises `UserError` for what is no mail address."""
    start = word.casefold()
    if start.startswith(("http://", "https://")):
        return word
    return f"https://{word}" if start.startswith("www.") else links.mailto(word, "", "").partition("?")[0]


def _without_tail(word: str) -> str:
    """Without the marks that end a sentence, and without a bracket that was opened before the link."""
    while word:
        last = word[-1]
        is_open_before = last in _PAIRS and word.count(last) > word.count(_PAIRS[last])
        if last not in _TRAILING and not is_open_before:
            break
        word = word[:-1]
    return word


def _words(word: str) -> str:
    """The link without what all links have."""
    return re.sub(r"^(https?://)?(www\.)?", "", word, flags=re.IGNORECASE).rstrip("/") or word
