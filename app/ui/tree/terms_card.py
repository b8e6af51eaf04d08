"""The small card after a drop: when, how, and may I use the name; filled with the likely answer."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.referrals.facts import Channel, Permission
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

WIDTH_PX = 296
PERMISSIONS = {
    Permission.NOT_ASKED: "not asked",
    Permission.GRANTED: "yes, I may use the name",
    Permission.ASKS_FIRST: "they ask first",
    Permission.REFUSED: "no",
}


class TermsCard(QFrame):
    """Date, channel and permission of fresh introductions. Enter or Save keeps, Esc or Skip leaves the defaults."""

    saved = Signal(list, object, str, object)  # referral ids, date, channel, permission
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("pane", "card")
        self.setFixedWidth(WIDTH_PX)
        self._referrals: list[int] = []
        self._before: tuple[date, str, Permission] | None = None
        self.title = label("", "strong", wraps=True)
        self.date_field = QDateEdit()
        self.date_field.setCalendarPopup(True)
        self.date_field.setDisplayFormat("d MMM yyyy")
        self.date_field.setAccessibleName("Date of the introduction")
        self.channel_field = QComboBox()
        self.channel_field.setAccessibleName("How the introduction was made")
        for channel in Channel:
            self.channel_field.addItem(channel.value, channel.value)
        self.permission_field = QComboBox()
        self.permission_field.setAccessibleName("May I use the name?")
        for permission, words in PERMISSIONS.items():
            self.permission_field.addItem(words, permission)
        self.save_button = buttons.primary("Save")
        self.skip_button = buttons.secondary("Skip")
        self._compose()
        self.save_button.clicked.connect(self.save)
        self.skip_button.clicked.connect(self.skip)
        self.hide()

    def _compose(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        fields = (("On", self.date_field), ("By", self.channel_field), ("Use the name?", self.permission_field))
        for row, (words, field) in enumerate(fields):
            caption = label(words, "small")
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.skip_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addLayout(foot)

    def ask(self, title: str, referrals: Sequence[int], on: date, channel: str, permission: Permission) -> None:
        """Show the card for introductions that are already recorded with these terms."""
        self._referrals = list(referrals)
        self._before = (on, channel, permission)
        self.title.setText(title)
        self.date_field.setDate(QDate(on.year, on.month, on.day))
        at = self.channel_field.findData(channel)
        if at < 0:
            self.channel_field.addItem(channel, channel)
            at = self.channel_field.count() - 1
        self.channel_field.setCurrentIndex(at)
        self.permission_field.setCurrentIndex(self.permission_field.findData(permission))
        self.adjustSize()
        self.show()
        self.raise_()
        self.permission_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ask for the terms to be recorded, if they were changed, and close."""
        picked = self.date_field.date()
        on = date(picked.year(), picked.month(), picked.day())
        channel = str(self.channel_field.currentData())
        permission = Permission(self.permission_field.currentData())
        if (on, channel, permission) != self._before:
            self.saved.emit(self._referrals, on, channel, permission)
        self.skip()

    def skip(self) -> None:
        """Close and leave the terms as they are."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc skips."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.skip()
        else:
            super().keyPressEvent(event)
