"""Cards whose rows are made anew when what they show has changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.card import Card, rule
from app.ui.widgets.labels import label


class RowsCard(Card):
    """A heading, rows, and what is below them (*foot*)."""

    def __init__(self, title: str, host: QWidget | None = None) -> None:
        super().__init__(title, host)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(6)
        self.body.addLayout(self._rows)
        self.body.addLayout(self.foot)

    def put(self, rows: Sequence[QWidget], *, ruled: bool = False) -> None:
        """Show these rows; the focus stays in the row of the same place, on the control of the same place."""
        place = self._focused()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, row in enumerate(rows):
            if at and ruled:
                self._rows.addWidget(rule())
            self._rows.addWidget(row)
        if place is not None and place[0] < len(rows):
            controls = _controls(rows[place[0]])
            if controls:
                controls[min(place[1], len(controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[int, int] | None:
        """Which row, and which control in it, has the focus."""
        focused = QApplication.focusWidget()
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        made = (item.widget() for item in items if item is not None)
        rows = [row for row in made if row is not None and row.property("pane") != "rule"]
        for at, row in enumerate(rows):
            controls = _controls(row)
            if focused in controls:
                return at, controls.index(focused)
        return None


def _controls(row: QWidget) -> list[QWidget]:
    return [each for each in row.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def across(*parts: QWidget, gap: int = 8) -> QWidget:
    """Widgets in a row."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for at, part in enumerate(parts):
        row.addWidget(part, 0 if at else 1)
    return made


def above(*parts: QWidget, gap: int = 4) -> QWidget:
    """Widgets over one another."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    return made


def said(text: str, role: str = "") -> QWidget:
    """Words that wrap."""
    return label(text, role, wraps=True)


def choice(text: str, hint: str, *, is_on: bool) -> QPushButton:
    """A small button of a few that belong together."""
    button = QPushButton(text)
    button.setProperty("kind", "filter")
    button.setAutoDefault(False)
    button.setCheckable(True)
    button.setChecked(is_on)
    button.setAccessibleName(hint)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
