"""The filter of the tree: who stays plain while the others fade."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.core.referrals.reading import Wanted
from app.core.referrals.traits import Traits
from app.core.stages import Stage
from app.ui.tree.popover import MARGIN_PX, Popover
from app.ui.tree.word_field import WordField
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

WIDTH_PX = 348
SWITCHES = {
    "is_recent": "Contact in the last 30 days",
    "has_open_loop": "Introducer not told yet",
    "is_never_contacted": "Never contacted",
}


class FilterPopover(Popover):
    """Chips for stages and facts, fields for words. *wanted* gives each new filter at once."""

    wanted = Signal(object)  # Wanted

    def __init__(self, parent: QWidget) -> None:
        super().__init__(WIDTH_PX, parent)
        self.stages: dict[str, QPushButton] = {stage.value: self._chip(stage.value.capitalize()) for stage in Stage}
        self.switches = {name: self._chip(words) for name, words in SWITCHES.items()}
        self.words = {name: WordField(name.capitalize()) for name in ("organization", "field", "tag")}
        for field in self.words.values():
            field.word_chosen.connect(self._take_all)
        self.result = label("", "small")
        self.clear_button = buttons.link("Clear")
        self.clear_button.clicked.connect(lambda: self._take(Wanted()))
        self._compose()

    def _chip(self, text: str) -> QPushButton:
        chip = buttons.filter_chip(text)
        chip.clicked.connect(self._take_all)
        return chip

    def _compose(self) -> None:
        self.column.addWidget(label("Stage", "section"))
        self.column.addWidget(_flow(self.stages.values()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (name, field) in enumerate(self.words.items()):
            caption = label(name.capitalize(), "small")
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(_flow(self.switches.values()))
        foot = QHBoxLayout()
        foot.addWidget(self.result, 1)
        foot.addWidget(self.clear_button)
        self.column.addLayout(foot)

    def offer(self, traits: Traits | None) -> None:
        """Complete what is typed with the words there are."""
        if traits is not None:
            self.words["organization"].offer(traits.organizations.names)
            self.words["field"].offer(traits.fields.names)
            self.words["tag"].offer(traits.tags)

    def show_wanted(self, wanted: Wanted, fits: str) -> None:
        """Show a filter, and how many people fit."""
        for stage, chip in self.stages.items():
            chip.setChecked(stage in wanted.stages)
        for name, chip in self.switches.items():
            chip.setChecked(getattr(wanted, name))
        for name, field in self.words.items():
            field.show_word(getattr(wanted, name))
        self.result.setText(fits)
        self.clear_button.setEnabled(wanted.is_set)

    def _take_all(self) -> None:
        self._take(
            Wanted(
                stages=frozenset(stage for stage, chip in self.stages.items() if chip.isChecked()),
                organization=self.words["organization"].word,
                field=self.words["field"].word,
                tag=self.words["tag"].word,
                is_recent=self.switches["is_recent"].isChecked(),
                has_open_loop=self.switches["has_open_loop"].isChecked(),
                is_never_contacted=self.switches["is_never_contacted"].isChecked(),
            )
        )

    def _take(self, wanted: Wanted) -> None:
        self.wanted.emit(wanted)


def _flow(chips: Iterable[QPushButton]) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=6)
    for chip in chips:
        flow.addWidget(chip)
    # A popover is as high as its hints say, and a flow's height hint knows no width.
    row.setFixedHeight(flow.heightForWidth(WIDTH_PX - 2 * MARGIN_PX))
    return row
