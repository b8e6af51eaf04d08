"""Bytes as text: byte order marks, UTF-16 without one, UTF-8, and what older programs wrote."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with that one's
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 512  # bytes looked at to recognise UTF-16 without a mark

# Names that files use → Python codecs. A list, because Python also knows codecs that
# aren't meant for files from outside (punycode is quadratic, unicode_escape runs escapes).
_SINGLE = {f"iso-8859-{n}": f"iso8859-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)} | {
    **{f"windows-125{n}": f"cp125{n}" for n in range(9)},
    **{f"cp125{n}": f"cp125{n}" for n in range(9)},
    "latin1": "cp1252",
    "iso-8859-1": "cp1252",  # what is called Latin-1 nearly always is the Windows code page
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "macintosh": "mac-roman",
    "ibm437": "cp437",
    "ibm850": "cp850",
}
_MULTI = {
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "cp932": "cp932",
    "euc-jp": "euc-jp",
    "iso-2022-jp": "iso2022-jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}


def utf16_guess(data: bytes) -> str:
    """The codec of UTF-16 text without a mark, or an empty string: Latin letters have every other byte zero."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 4:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if even > half // 2 and odd < half // 8:
        return "utf-16-be"
    if odd > half // 2 and even < half // 8:
        return "utf-16-le"
    return ""


def as_utf8(data: bytes) -> bytes:
    """*data* without a byte order mark, UTF-16 and UTF-32 turned into UTF-8; anything else as it is."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            if codec == "utf-8":
                return data[len(mark) :]
            return data.decode(codec, "replace").encode("utf-8", "replace")
    guess = utf16_guess(data)
    return data.decode(guess, "replace").encode("utf-8", "replace") if guess else data


def decoded(data: bytes, charset: str = "") -> str:
    """*data* as text; never raises.

    A declared multi-byte *charset* goes first; UTF-8 goes before a declared single-byte one,
    which is often wrong while text is hardly ever valid UTF-8 by chance; at last cp1252.
    """
    name = charset.lower()
    for codec in (_MULTI.get(name, ""), "utf-8", _SINGLE.get(name, ""), "cp1252"):
        if codec:
            try:
                return data.decode(codec)
            except UnicodeDecodeError:
                continue
    return data.decode("latin-1")


def file_text(data: bytes) -> str:
    """A whole file as text with line feeds only, NUL characters taken out."""
    text = decoded(as_utf8(data))
    text = text.removeprefix("\ufeff")
    return unix_lines(text.replace("\0", ""))


def unix_lines(text: str) -> str:
    r"""Text whose lines end in \n only; knows \r\n, \r\r\n and the lone \r of old Macs. Linear."""
    if "\r" not in text:
        return text
    text = text.replace("\r\n", "\n")
    if "\r" not in text:
        return text
    text = "\n".join(line.rstrip("\r") for line in text.split("\n"))
    return text.replace("\r", "\n")
