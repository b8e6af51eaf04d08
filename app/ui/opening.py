"""Opening links in other programs, only through the gate of `core.links`."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.core import links
from app.core.errors import UserError


def open_link(url: str) -> None:
    """Open a web page, a mail to be written or a phone number. Raises `UserError` where that can't be."""
    target = QUrl(links.checked(url), QUrl.ParsingMode.StrictMode)
    if not target.isValid() or not QDesktopServices.openUrl(target):
        raise UserError("No program on this computer opens that. The text can be copied instead.")
