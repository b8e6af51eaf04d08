"""The one gate for links that leave the program: only https, http, mailto and tel, and mail links built from parts."""

import re
from urllib.parse import quote, urlsplit

from app.core.errors import UserError

# What RFC 5322 lets stand unquoted before the @, and letters of any script (RFC 6531); no quoted parts, no comments.
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = r"[^\W_]([\w-]{0,61}[^\W_])?"
_DOMAIN = re.compile(rf"{_LABEL}(\.{_LABEL})+")
_MOST_LETTERS = 254  # RFC 5321 4.5.3.1
_PHONE = re.compile(r"\+?[0-9()./\- ]+")
_HIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_NOT_OPENED = "That link is not opened: {}. Nothing was changed."


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address and nothing else."""
    local, at, domain = text.rpartition("@")
    return bool(at) and len(text) <= _MOST_LETTERS and bool(_LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain))


def mailto(address: str, subject: str, body: str) -> str:
    """A link that opens a new message in the mail program, without a receiver if *address* is empty (RFC 6068).

    Every part is percent-encoded, so none can add a receiver, a header or an attachment. Raises `UserError` for an
    address that is none.
    """
    if address and not is_address(address):
        raise UserError(f"“{address}” is no e-mail address. Correct it with the person, or copy the text.")
    lines = "\r\n".join(_clean(body).splitlines())
    one_line = " ".join(_clean(subject).split())
    return f"mailto:{_quoted(address, '@')}?subject={_quoted(one_line)}&body={_quoted(lines)}"


def checked(url: str) -> str:
    """The link, if it may be opened. Raises `UserError` for another scheme, no host, a hidden sign or a password."""
    if _HIDDEN.search(url):
        raise UserError(_NOT_OPENED.format("it holds signs that can't be seen"))
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError as error:
        raise UserError(_NOT_OPENED.format("it is no link")) from error
    if parts.scheme in {"http", "https"}:
        if not host or "\\" in url:
            raise UserError(_NOT_OPENED.format("it names no web site"))
        if parts.username is not None or parts.password is not None:
            raise UserError(_NOT_OPENED.format("it hides another name before the web site"))
    elif parts.scheme == "tel":
        if not _PHONE.fullmatch(parts.path) or parts.query or parts.fragment:
            raise UserError(_NOT_OPENED.format("it is no phone number"))
    elif parts.scheme == "mailto":
        _check_mail(parts.path, parts.query)
    else:
        raise UserError(_NOT_OPENED.format("only web pages, e-mail and phone numbers are"))
    return url


def _check_mail(receiver: str, query: str) -> None:
    """Only a message to one receiver with subject and body, as `mailto` builds them."""
    names = [part.partition("=")[0] for part in query.split("&")] if query else []
    if not set(names) <= {"subject", "body"} or len(names) != len(set(names)):
        raise UserError(_NOT_OPENED.format("it would put more than a text into the mail"))
    if "," in receiver or "%2c" in receiver.casefold():
        raise UserError(_NOT_OPENED.format("it has several receivers"))


def _clean(text: str) -> str:
    """Without signs that are no text: half a surrogate can't be encoded, a control character has no business here."""
    kept = "".join(c for c in text if c in "\n\r\t" or c.isprintable() or c in "\u200d\ufe0f")
    return kept.encode("utf-8", "replace").decode()


def _quoted(text: str, safe: str = "") -> str:
    return quote(text, safe=safe)
