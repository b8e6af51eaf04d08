"""A message as a file that mail programs open: RFC 5322, in UTF-8."""

from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from typing import NamedTuple

from app.core.errors import UserError
from app.core.links import is_address


class Mail(NamedTuple):
    """A message to be written; *sender* is an address or empty, the name and address of the receiver may be empty."""

    name: str
    address: str
    subject: str
    body: str
    sender: str = ""
    sender_name: str = ""


def to_bytes(mail: Mail) -> bytes:
    """The file's content; it is marked as not sent, so that it opens to be edited where the program can.

    Raises `UserError` where the address is none.
    """
    made = EmailMessage(policy=policy.SMTP)
    if mail.sender:
        made["From"] = _address(mail.sender_name, mail.sender)
    if mail.address:
        made["To"] = _address(mail.name, mail.address)
    made["Subject"] = _line(mail.subject)
    made["X-Unsent"] = "1"
    made.set_content(_text(mail.body), charset="utf-8", cte="quoted-printable")
    content = made.as_bytes()
    _check(content, mail)
    return content


def _address(name: str, address: str) -> Address:
    if not is_address(address):
        raise UserError(f"“{address}” is no e-mail address. Correct it with the person. Nothing was saved.")
    # A name can't hold an address: the library refuses signs that end a header, the rest it quotes.
    return Address(display_name=_line(name), addr_spec=address)


def _check(content: bytes, mail: Mail) -> None:
    """Read back what was written: a name must never have made a second receiver."""
    read = message_from_bytes(content, policy=policy.default)
    receivers = [each.addr_spec for each in read["To"].addresses] if mail.address else []
    if receivers != ([mail.address] if mail.address else []):
        raise UserError(f"The message to “{mail.address}” can't be written as a file. Copy the text instead.")


def _line(text: str) -> str:
    """One line of printable text."""
    return " ".join("".join(c if c.isprintable() else " " for c in _text(text)).split())


def _text(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
