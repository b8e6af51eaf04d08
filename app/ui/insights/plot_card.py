"""A plot in its card: title, what it says, its menu, and the same figures as a table."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.core.insights.figures import Figure, table
from app.ui.insights.drawing import Drawing
from app.ui.insights.plot import Plot
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label

KINDS = ("png", "svg", "csv")
_TABLE_ROW_PX, _MOST_TABLE_PX, _MOST_COLUMN_PX = 30, 460, 340


class PlotCard(Card):
    """Signals: *opened* (a `Mark` and where), *save_wanted* (the drawing and a path)."""

    opened = Signal(object, QPoint)
    save_wanted = Signal(object, Path)

    def __init__(self, title: str, nothing: str, make: Callable[[Figure], Drawing]) -> None:
        super().__init__()
        self._make = make
        self._drawing: Drawing | None = None
        self.plot = Plot()
        self.plot.opened.connect(self.opened)
        self.nothing = label(nothing, "muted", wraps=True)
        self.note = label("", "small", wraps=True)
        self.table: QTableWidget | None = None
        self.more: QPushButton = buttons.icon_only("dots-three", f"{title}: save, copy or show as a table")
        self.more.setMenu(self._menu())
        self._beside = QHBoxLayout()
        self._beside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addLayout(self._beside)
        head.addWidget(self.more)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.plot)
        self.body.addStretch(1)
        for each in (self.plot, self.nothing, self.note):
            each.hide()

    def add_beside(self, widgets: Sequence[QWidget]) -> None:
        """Put choices beside the title."""
        for widget in widgets:
            self._beside.addWidget(widget)

    def add_above(self, widget: QWidget) -> None:
        """Put something between the title and the plot."""
        self.body.insertWidget(1, widget)

    def show_figure(self, figure: Figure, *, is_empty: bool) -> None:
        """Draw other figures, or say what is missing."""
        self._drawing = self._make(figure)
        self.plot.show_drawing(self._drawing)
        self.note.setText(figure.note)
        self.nothing.setVisible(is_empty)
        self.note.setVisible(not is_empty and bool(figure.note))
        self.more.setVisible(not is_empty)
        is_table = self.table_action.isChecked() and not is_empty
        self.plot.setVisible(not is_empty and not is_table)
        if self.table is not None or is_table:
            self._fill_table()
            self._as_table.setVisible(is_table)

    def suggestion(self, kind: str) -> str:
        """The name of a file of a kind."""
        figure = self.plot.figure
        return f"{'figure' if figure is None else figure.key}.{kind}"

    def save(self, kind: str) -> None:
        """Ask where to, and have it written; nothing when that is cancelled."""
        name, _ = QFileDialog.getSaveFileName(
            self, "Save the figure", self.suggestion(kind), f"{kind.upper()} (*.{kind})"
        )
        if name and self._drawing is not None:
            path = Path(name)
            self.save_wanted.emit(self._drawing, path if path.suffix else path.with_suffix(f".{kind}"))

    def copy(self) -> None:
        """The figures onto the clipboard, as a spreadsheet takes them."""
        figure = self.plot.figure
        if figure is not None:
            QApplication.clipboard().setText("\n".join("\t".join(line) for line in table(figure)))

    def show_as_table(self, is_wanted: bool) -> None:
        """The same figures as a table, or as the plot again."""
        if is_wanted:
            self._fill_table()
        self._as_table.setVisible(is_wanted)
        self.plot.setVisible(not is_wanted)
        (self._as_table if is_wanted else self.plot).setFocus()

    @property
    def _as_table(self) -> QTableWidget:
        if self.table is None:
            made = QTableWidget()
            made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            made.setProperty("ground", "surface")
            made.setShowGrid(False)
            made.verticalHeader().hide()
            made.verticalHeader().setDefaultSectionSize(_TABLE_ROW_PX)
            made.cellActivated.connect(self._open_cell)
            made.setTabKeyNavigation(False)
            made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            made.horizontalHeader().setMaximumSectionSize(_MOST_COLUMN_PX)
            made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            self.body.insertWidget(self.body.indexOf(self.plot), made)
            made.hide()
            self.table = made
        return self.table

    def _fill_table(self) -> None:
        figure, shown = self.plot.figure, self._as_table
        if figure is None:
            return
        head, *lines = table(figure)
        shown.setAccessibleName(figure.title)
        shown.setColumnCount(len(head))
        shown.setRowCount(len(lines))
        shown.setHorizontalHeaderLabels(head)
        for row, line in enumerate(lines):
            for column, cell in enumerate(line):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                shown.setItem(row, column, item)
        shown.resizeColumnsToContents()
        shown.setFixedHeight(min(_MOST_TABLE_PX, _TABLE_ROW_PX * (len(lines) + 1) + 30))

    def _open_cell(self, row: int, column: int) -> None:
        figure, shown = self.plot.figure, self._as_table
        for mark in () if figure is None else figure.marks:
            if (mark.row, mark.column) == (row, max(0, column - 1)):
                place = shown.visualRect(shown.model().index(row, column)).center()
                self.opened.emit(mark, shown.viewport().mapToGlobal(place))
                return

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in KINDS:
            menu.addAction(f"Save as {kind.upper()}…").triggered.connect(lambda _=False, k=kind: self.save(k))
        menu.addSeparator()
        menu.addAction("Copy the figures").triggered.connect(self.copy)
        self.table_action = QAction("Show as a table", menu, checkable=True)
        self.table_action.toggled.connect(self.show_as_table)
        menu.addAction(self.table_action)
        menu.setToolTipsVisible(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: menu.popup(self.mapToGlobal(at)))
        return menu
