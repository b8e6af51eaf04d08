"""Sharing a milestone: what happened, whom to tell and why; each gets a draft of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from app.core.messages.milestones import MILESTONES, Listener
from app.services import milestones
from app.ui.commands import Commands
from app.ui.messages.clock import now
from app.ui.messages.message_list import LinesList
from app.ui.widgets import buttons
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

WIDTH_PX, HEIGHT_PX = 620, 640
# Nobody writes to more; the list stays quick.
MOST_SHOWN = 500


class MilestoneDialog(QDialog):
    """Emits `made(how many, name of the undo step)` once the drafts are there; nothing is sent."""

    made = Signal(int, str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Share a milestone")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._commands = commands
        self._listeners: dict[int, Listener] = {}
        self.kinds = [buttons.filter_chip(each.title) for each in MILESTONES]
        self.news = QLineEdit()
        self.news.setAccessibleName("What happened, in a sentence")
        self.rows = LinesList("Whom to tell")
        self.told = label("", "small")
        self.all_button = buttons.link("All")
        self.none_button = buttons.link("None")
        self.cancel = buttons.secondary("Cancel")
        self.make = buttons.primary("Make drafts")
        nobody = EmptyState("Nobody to tell yet", "Here stands everybody you met, and everybody who helped you there.")
        self._pages = QStackedLayout()
        self._pages.addWidget(self.rows)
        self._pages.addWidget(nobody)
        self._lay_out()
        self._connect()
        self._choose(0)
        self.news.setFocus()
        commands.read(milestones.to_tell, now(), receiver=self, then=self._show)

    def setVisible(self, visible: bool) -> None:
        """Shown, the sentence that is begun goes on: Qt would select it, and typing replace it."""
        super().setVisible(visible)
        self.news.end(False)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        group = QButtonGroup(self)
        for chip in self.kinds:
            group.addButton(chip)
            flow.addWidget(chip)
        caption = label("What happened, in a sentence", "section")
        caption.setBuddy(self.news)
        bar = QHBoxLayout()
        bar.addWidget(label("Whom to tell", "section"))
        bar.addStretch()
        bar.addWidget(self.all_button)
        bar.addWidget(self.none_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label("Share a milestone", "heading"))
        hint = "Everybody who had a part in it gets a draft of their own, which you read, change and send yourself."
        column.addWidget(label(hint, "muted", wraps=True))
        column.addWidget(chips)
        column.addWidget(caption)
        column.addWidget(self.news)
        column.addLayout(bar)
        column.addLayout(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for at, chip in enumerate(self.kinds):
            chip.clicked.connect(lambda _=False, to=at: self._choose(to))
        self.news.textChanged.connect(lambda _: self._count())
        self.rows.itemChanged.connect(lambda _: self._count())
        self.all_button.clicked.connect(lambda: self.rows.tick_all(is_on=True))
        self.none_button.clicked.connect(lambda: self.rows.tick_all(is_on=False))
        self.cancel.clicked.connect(self.close)
        self.make.clicked.connect(self._make)

    def _choose(self, at: int) -> None:
        """Begins the sentence; what was typed by hand stays."""
        self.kinds[at].setChecked(True)
        begun = {each.text for each in MILESTONES}
        if self.news.text() in begun:
            self.news.setText(MILESTONES[at].text)
        self.news.setFocus()

    def _show(self, found: Sequence[Listener]) -> None:
        shown = found[:MOST_SHOWN]
        self._listeners = {int(one.person): one for one in shown}
        self.rows.blockSignals(True)
        self.rows.show_rows([(int(one.person), one.name, one.reason) for one in shown], ticked=True)
        self.rows.blockSignals(False)
        self._pages.setCurrentIndex(0 if found else 1)
        for button in (self.all_button, self.none_button):
            button.setVisible(bool(found))
        self._count()
        if len(found) > MOST_SHOWN:
            self.told.setText(f"The {MOST_SHOWN} who helped most, of {len(found):,}")

    def _count(self) -> None:
        count = len(self.rows.ticked())
        text = self.news.text().strip()
        is_said = bool(text) and self.news.text() not in {each.text for each in MILESTONES}
        self.make.setText(f"Make {count} draft{'' if count == 1 else 's'}" if count else "Make drafts")
        self.make.setEnabled(bool(count) and is_said)
        self.told.setText("" if is_said else "Finish the sentence first.")

    def _make(self) -> None:
        to = [self._listeners[person] for person in self.rows.ticked()]
        label_ = f"{len(to)} draft{'' if len(to) == 1 else 's'}: {self.news.text().strip()}"
        self.make.setEnabled(False)  # a double click writes once

        def done(made: Sequence[int]) -> None:
            self.close()
            self.made.emit(len(made), label_)

        def failed(error: Exception) -> None:
            self._count()
            self._commands.fail(error)

        self._commands.run(
            label_, milestones.share, self.news.text(), to, now(), receiver=self, then=done, failed=failed
        )
