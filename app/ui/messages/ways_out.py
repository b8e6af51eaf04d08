"""The ways a message leaves the program, each by the user's own hand: mail program, clipboard, file."""

import re
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.core import links
from app.core.messages.pages import MessageDraft, MessagePage
from app.ui import opening
from app.ui.messages.wording import MOST_LINK_LETTERS, noun

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_MOST_NAME = 80


def open_in_mail(draft: MessageDraft, address: str) -> str:
    """Hand the text to the mail program; gives what to tell the user. Raises `UserError`."""
    link = links.mailto(address, draft.subject, draft.body)
    if len(link) <= MOST_LINK_LETTERS:
        opening.open_link(link)
        return "Opened in your mail program. Send it there, then say here that you sent it."
    copy(draft.body)
    opening.open_link(links.mailto(address, draft.subject, ""))
    return "Too long for a mail link: the text was copied. Paste it into the message that has opened."


def open_profile(draft: MessageDraft, profile: str) -> str:
    """Copy the note and open their LinkedIn page to paste it; gives what to tell the user. Raises `UserError`."""
    copy(draft.body)
    opening.open_link(profile)
    return "Copied, and their page is open. Paste it there, then say here that you sent it."


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def file_name(page: MessagePage) -> str:
    """A name for the message as a file, that every system takes."""
    name = _UNFIT.sub(" ", noun(page.draft.kind, page.facts.name))
    return f"{' '.join(name.split())[:_MOST_NAME].rstrip('. ')}.eml"


def save_file(path: Path, page: MessagePage, draft: MessageDraft, address: str) -> None:
    """Write the message as a file that mail programs open. Raises `UserError` or `StorageError`."""
    from app.formats import eml  # noqa: PLC0415 - Python's mail modules take long to load
    from app.ui import whole_file  # noqa: PLC0415

    mail = eml.Mail(
        page.facts.name, address, draft.subject, draft.body, page.my_address, page.facts.mine.get("my_name", "")
    )
    whole_file.write_bytes(path, eml.to_bytes(mail))
