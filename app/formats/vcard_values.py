r"""vCard values: backslash escapes, structured values, dates and addresses as read.

Source: RFC 2426 §4, RFC 6350 §3.4 and §4.3; vCard 2.1 §2.1 escapes only semicolons.
"""

import re

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PLAIN_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T.*)?", re.ASCII)
_IDEOGRAPHS = re.compile(
    r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # scripts with the family name first


def unescaped(value: str) -> str:
    r"""Text with \n, \, \; and \\ resolved; a backslash before anything else is dropped too."""
    return _ESCAPE.sub(_resolve, value) if "\\" in value else value


def _resolve(match: re.Match[str]) -> str:
    """What one escape stands for."""
    char = match[1]
    return "\n" if char in "nN" else char


def components(value: str, separator: str = ";") -> list[str]:
    """A structured value cut at its unescaped separators, each part unescaped and stripped."""
    if "\\" not in value:
        return [part.strip() for part in value.split(separator)]
    held = value.replace("\\\\", "\0").replace("\\" + separator, "\1")
    return [unescaped(part.replace("\1", separator).replace("\0", "\\\\")).strip() for part in held.split(separator)]


def shown_name(family: str, given: str, additional: str) -> str:
    """A name put together from its parts, family first in Chinese, Japanese and Korean."""
    if family and given and _IDEOGRAPHS.match(family) and _IDEOGRAPHS.match(given):
        return f"{family} {given}"
    return " ".join(part for part in (given, additional, family) if part)


def email(value: str) -> str:
    """An address without mailto: and without the name that some programs put before it."""
    value = value.strip()
    if value[:7].lower() == "mailto:":
        value = value[7:]
    if value.endswith(">"):
        inner = value[value.rfind("<") + 1 : -1].strip()
        value = inner if "@" in inner else value
    return value


def phone(value: str) -> str:
    """A number as written, without the tel: of a URI."""
    value = value.strip()
    return value[4:].strip() if value[:4].lower() == "tel:" else value


def birthday(value: str) -> str:
    """A date as written; 19850415 becomes 1985-04-15."""
    match = _PLAIN_DATE.fullmatch(value.strip())
    return "-".join(match.groups()) if match else value.strip()


def custom_label(value: str) -> str:
    """The word in an Apple label: _$!<Home>!$_ is Home."""
    value = value.strip()
    return value[4:-4] if value.startswith("_$!<") and value.endswith(">!$_") else value
