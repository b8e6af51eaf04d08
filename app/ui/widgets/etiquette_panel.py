"""Beside a message while it is written: its length, and what of the etiquette it breaks, quietly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.etiquette.check import Facts, Finding, Kind, Measure, Rule, check, measure
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.commands import Commands

PAUSE_MS = 150  # from the last key to the check
_NOTHING = "Nothing to note."


class EtiquettePanel(QWidget):
    """Shows findings as sentences, each with "Show" and "Leave it".

    With *commands* the check runs on a reader, else at once. Signals: *pointed* with the range to be selected, in the
    positions of a Qt document; *left_changed* with the set of rules that the user left as they are.
    """

    pointed = Signal(int, int)
    left_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, commands: Commands | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._text, self._kind, self._facts = "", Kind.OUTREACH, Facts()
        self.left: frozenset[Rule] = frozenset()
        self.findings: tuple[Finding, ...] = ()
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self.counter = label("", "small")
        self.summary = label("", "muted", wraps=True)
        self.again = buttons.link("")
        self.again.clicked.connect(lambda: self.leave(frozenset()))
        self._rows = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("Etiquette", "section"))
        head.addStretch(1)
        head.addWidget(self.counter)
        self._rows.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch(1)
        column.addLayout(foot)
        self.again.hide()

    def show_for(self, text: str, kind: Kind, facts: Facts) -> None:
        """Count at once, and check after a pause."""
        self._text, self._kind, self._facts = text, kind, facts
        self._count(measure(text, kind, facts))
        self._pause.start()

    def leave(self, rules: frozenset[Rule]) -> None:
        """Take over which rules the user left as they are, and check anew."""
        if rules != self.left:
            self.left = rules
            self.left_changed.emit(rules)
        self._check()

    def _check(self) -> None:
        self._pause.stop()
        self._asked += 1
        asked, text, kind, facts, left = self._asked, self._text, self._kind, self._facts, self.left

        def arrived(findings: tuple[Finding, ...]) -> None:
            if asked == self._asked:  # else a newer text is on its way
                self._show(findings)

        if self._commands is None:
            arrived(check(text, kind, facts, left))
        else:
            self._commands.look(check, text, kind, facts, left, then=arrived, receiver=self)

    def _count(self, found: Measure) -> None:
        of_most = "" if found.most is None else f" of {found.most}"
        unit = found.unit if found.length != 1 or found.most is not None else found.unit.removesuffix("s")
        self.counter.setText(f"{found.length}{of_most} {unit}")
        self.counter.setProperty("role", "error" if found.is_over else "small")
        self.counter.style().unpolish(self.counter)
        self.counter.style().polish(self.counter)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        if findings != self.findings:
            self.findings = findings
            self._rebuild(findings)
        is_quiet = not findings and bool(self._text.strip())
        self.summary.setText(_NOTHING if is_quiet else "")
        self.summary.setVisible(is_quiet)
        count = len(self.left)
        self.again.setText(f"Check again what was left ({count})")
        self.again.setVisible(count > 0)

    def _rebuild(self, findings: Sequence[Finding]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for finding in findings:
            row = FindingRow(finding)
            row.show_wanted.connect(self._point)
            row.leave_wanted.connect(lambda rule: self.leave(self.left | {rule}))
            self._rows.addWidget(row)

    def _point(self, start: int, end: int) -> None:
        self.pointed.emit(_in_document(self._text, start), _in_document(self._text, end))


class FindingRow(QWidget):
    """One finding: why, what to write instead, and what can be done with it."""

    show_wanted = Signal(int, int)
    leave_wanted = Signal(object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_flowing(finding.message, ""))
        column.addWidget(_flowing(finding.fix, "muted"))
        acts = QHBoxLayout()
        acts.setSpacing(4)
        self.point = buttons.link("Show")
        self.point.clicked.connect(self._show)
        self.point.setVisible(finding.start is not None)
        self.leave = buttons.link("Leave it")
        self.leave.clicked.connect(lambda: self.leave_wanted.emit(finding.rule))
        for button, act in ((self.point, "Show"), (self.leave, "Leave it")):
            button.setAccessibleName(f"{act}: {finding.message}")
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)

    def _show(self) -> None:
        if self.finding.start is not None and self.finding.end is not None:
            self.show_wanted.emit(self.finding.start, self.finding.end)


def _flowing(text: str, role: str) -> QLabel:
    made = label(text, role, wraps=True)
    made.setMinimumWidth(40)
    return made


def _in_document(text: str, offset: int) -> int:
    """Qt counts in UTF-16 units: a character such as 🙂 is two of them."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
