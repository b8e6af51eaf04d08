"""Buttons in the kinds of the style sheet, and the commands of a page."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import theme


def _made(text: str, kind: str, icon: str, token: str = theme.INK) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setIconSize(QSize(theme.ICON_PX, theme.ICON_PX))
    button.setAutoDefault(False)
    if icon:
        theme.set_icon(button, icon, token)
    return button


def primary(text: str, icon: str = "") -> QPushButton:
    """The one button of a page that is meant most."""
    return _made(text, "primary", icon, "surface")


def secondary(text: str, icon: str = "") -> QPushButton:
    """A button like most."""
    return _made(text, "secondary", icon)


def link(text: str, icon: str = "") -> QPushButton:
    """A quiet button that looks like a link."""
    return _made(text, "link", icon, "accent")


def icon_only(icon: str, tooltip: str) -> QPushButton:
    """A square button with an icon; the tooltip is its accessible name too."""
    button = _made("", "icon", icon, "muted")
    button.setToolTip(tooltip)
    button.setAccessibleName(tooltip)
    return button


def filter_chip(text: str) -> QPushButton:
    """A checkable chip of a filter row."""
    button = _made(text, "filter", "")
    button.setCheckable(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def action(page: QWidget, text: str, keys: str, slot: Callable[[], object]) -> QAction:
    """A command of a page, with a shortcut that works while the page has the focus."""
    made = QAction(text, page)
    made.setShortcut(keys)
    made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.triggered.connect(lambda _: slot())
    return made
