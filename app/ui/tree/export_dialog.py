"""What an export of the tree is to be: kind, names, layout, pages, size."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import UserError
from app.core.paper import Paper
from app.core.referrals.export_order import Kind, Order, PageChoice, Pages
from app.core.referrals.facts import TreeFacts
from app.ui.printing import papers
from app.ui.tree.drawing import Drawing
from app.ui.tree.export_pdf import sheets_needed
from app.ui.tree.export_png import png_size, usual_width
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

WORDS = {
    Kind.PDF: "A drawing for printing and mailing; stays sharp at any size, text can be searched.",
    Kind.SVG: "A drawing with real text for Inkscape, a browser or a text program.",
    Kind.PNG: "A picture for slides and chats.",
    Kind.GRAPHML: "People and introductions for Gephi, yEd or networkx.",
    Kind.JSON: "People and introductions for scripts; the keys are in the manual.",
}
LABELS = {Kind.PDF: "PDF", Kind.SVG: "SVG", Kind.PNG: "PNG", Kind.GRAPHML: "GraphML", Kind.JSON: "JSON"}
DRAWN = {Kind.PDF, Kind.SVG, Kind.PNG}
# Counting sheets lays everything out, which must not take longer than a blink.
MOST_COUNTED = 5_000


class ExportDialog(QDialog):
    """Asks for an `Order`; nothing is written here."""

    def __init__(self, facts: TreeFacts, arrangement: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = facts
        self._drawings: dict[str, Drawing] = {}
        self.setWindowTitle("Export the tree")
        self.setMinimumWidth(460)
        self.kinds = {kind: buttons.filter_chip(text) for kind, text in LABELS.items()}
        self.about = label("", "muted", wraps=True)
        self.names = _choice("Names", {"Full names": False, "Initials, for sharing": True})
        self.layouts = _choice("Layout", {"Tree": "tree", "Rings around you": "radial"})
        self.pages = _choice(
            "Pages",
            {
                "One page as large as the tree": Pages.ONE,
                "Fit on one sheet": Pages.SHEET,
                "Spread over sheets": Pages.TILED,
            },
        )
        self.paper = _choice("Paper", {name: paper for paper, name in papers.NAMES.items()})
        self.scale = _number("Size", 10, 400, " %", 100)
        self.width_field = _number("Width", 100, 32_000, " px", 2_000)
        self.told = label("", "small", wraps=True)
        self.export_button = buttons.primary("Export…")
        self.cancel_button = buttons.secondary("Cancel")
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(arrangement)))
        self.paper.setCurrentIndex(self.paper.findData(papers.default_paper()))
        self._captions: dict[QWidget, QWidget] = {}
        self._compose()
        self._connect()
        self.kinds[Kind.PDF].setChecked(True)
        self._judge()

    def _compose(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        group = QButtonGroup(self)
        for button in self.kinds.values():
            group.addButton(button)
            flow.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        fields = (self.names, self.layouts, self.pages, self.paper, self.scale, self.width_field)
        for row, field in enumerate(fields):
            caption = label(field.accessibleName())
            caption.setBuddy(field)
            self._captions[field] = caption
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("Export the tree", "heading"))
        column.addWidget(chips)
        column.addWidget(self.about)
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(foot)

    def _connect(self) -> None:
        for button in self.kinds.values():
            button.toggled.connect(lambda is_on: self._judge() if is_on else None)
        for choice in (self.names, self.layouts, self.pages, self.paper):
            choice.currentIndexChanged.connect(lambda _: self._judge())
        for number in (self.scale, self.width_field):
            number.valueChanged.connect(lambda _: self._judge())
        self.layouts.currentIndexChanged.connect(lambda _: self._propose_width())
        self.kinds[Kind.PNG].clicked.connect(lambda _: self._propose_width())
        self.export_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    @property
    def kind(self) -> Kind:
        """The kind of file chosen."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def order(self) -> Order:
        """What is wanted."""
        choice = PageChoice(Pages(self.pages.currentData()), Paper(self.paper.currentData()), self.scale.value() / 100)
        width = self.width_field.value() if self.kind is Kind.PNG else 0
        return Order(self.kind, bool(self.names.currentData()), str(self.layouts.currentData()), choice, width)

    def _judge(self) -> None:
        """Show the fields that count for the kind, and how large it will be."""
        kind, pages = self.kind, self.pages.currentData()
        self.about.setText(WORDS[kind])
        is_pdf = kind is Kind.PDF
        self._show(self.layouts, is_shown=kind in DRAWN)
        self._show(self.pages, is_shown=is_pdf)
        self._show(self.paper, is_shown=is_pdf and pages != Pages.ONE)
        self._show(self.scale, is_shown=is_pdf and pages == Pages.TILED)
        self._show(self.width_field, is_shown=kind is Kind.PNG)
        try:
            self.told.setText(self._size())
            self.export_button.setEnabled(True)
        except UserError as error:
            self.told.setText(str(error))
            self.export_button.setEnabled(False)
        self.export_button.setText(f"Export as {LABELS[kind]}…")
        self.adjustSize()

    def _size(self) -> str:
        order = self.order()
        if len(self._facts.ids) > MOST_COUNTED:
            return ""
        if order.kind is Kind.PNG:
            wide, high = png_size(self._drawing(order.layout), order.width)
            return f"{wide:,} × {high:,} px"
        if order.kind is Kind.PDF and order.pages.pages is Pages.TILED:
            count, rows, columns = sheets_needed(self._drawing(order.layout), order.pages)
            grid = f"{rows} {'row' if rows == 1 else 'rows'} of {columns}"
            return f"{count:,} {'sheet' if count == 1 else 'sheets'}, {grid}, overlapping by 10 mm, with crop marks"
        return ""

    def _propose_width(self) -> None:
        if self.kind is Kind.PNG and len(self._facts.ids) <= MOST_COUNTED:
            self.width_field.setValue(usual_width(self._drawing(str(self.layouts.currentData()))))

    def _drawing(self, layout: str) -> Drawing:
        if layout not in self._drawings:
            self._drawings[layout] = Drawing(self._facts, layout)
        return self._drawings[layout]

    def _show(self, field: QWidget, *, is_shown: bool) -> None:
        field.setVisible(is_shown)
        self._captions[field].setVisible(is_shown)


def _choice(name: str, values: dict[str, object]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for words, value in values.items():
        made.addItem(words, value)
    return made


def _number(name: str, least: int, most: int, unit: str, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setSuffix(unit)
    made.setGroupSeparatorShown(True)
    made.lineEdit().setTextMargins(8, 0, 0, 0)  # the style sheet's padding doesn't reach into a spin box
    made.setValue(value)
    return made
