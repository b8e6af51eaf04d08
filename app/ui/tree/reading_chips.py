"""The chips behind the layouts that say how the tree is read: colour, filter, open loops, replay, saved views."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.core.referrals.reading import Wanted
from app.ui import theme
from app.ui.tree.bar import ViewBar
from app.ui.tree.corners import Corners
from app.ui.tree.reading import Coloring, Reading
from app.ui.tree.replay import Replay
from app.ui.widgets import buttons

if TYPE_CHECKING:
    from app.ui.tree.filters import FilterPopover

ICON_PX = 14  # as high as the letters of the chips beside it


class ReadingChips(QObject):
    """Joins chips and what they open with the reading. *views_wanted* asks for the saved views."""

    views_wanted = Signal()

    def __init__(self, bar: ViewBar, corners: Corners, reading: Reading, owner: QWidget) -> None:
        super().__init__(owner)
        self.reading = reading
        self._corners = corners
        self.color = _chip(bar, "", "What the colours of the cards stand for")
        self.filter = _chip(bar, "Filter", "Fade whoever does not fit")
        self.loops = _chip(bar, "Open loops", "Fade everybody but those whose introducer was not told yet")
        self.replay_chip = _chip(bar, "", "Replay how the tree grew")
        theme.set_icon(self.replay_chip, "play", "muted")
        self.replay_chip.setIconSize(QSize(ICON_PX, ICON_PX))
        self.views = _chip(bar, "Views", "Keep this view under a name, or go to one")
        self._owner = owner
        self.replay = Replay()
        self.colors = self._color_menu()
        self._connect()
        self.show_reading()

    @cached_property
    def filters(self) -> "FilterPopover":
        """The filter; made when it is first opened, for its modules would keep the first paint of the tree waiting."""
        from app.ui.tree.filters import FilterPopover  # noqa: PLC0415

        made = FilterPopover(self._owner)
        made.wanted.connect(self.reading.filter)
        made.closed.connect(self.show_reading)
        return made

    def _color_menu(self) -> dict[Coloring, QAction]:
        menu = QMenu(self.color)
        group = QActionGroup(menu)
        actions = {}
        for coloring in Coloring:
            action = menu.addAction(f"Color by {coloring.value}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, wanted=coloring: self.reading.color_by(wanted))
            group.addAction(action)
            actions[coloring] = action
        self.color.setCheckable(False)
        self.color.setMenu(menu)
        return actions

    def _connect(self) -> None:
        reading = self.reading
        reading.changed.connect(self.show_reading)
        self.filter.clicked.connect(self._open_filters)
        self.loops.clicked.connect(self._switch_loops)
        self.replay_chip.clicked.connect(self._switch_replay)
        self.replay.closed.connect(self._end_replay)
        self.replay.day_wanted.connect(reading.replay)
        self.views.clicked.connect(self._open_views)
        self._corners.legend.group_wanted.connect(self._fade_others)

    def show_reading(self) -> None:
        """Say on the chips how the tree is read."""
        reading, wanted = self.reading, self.reading.wanted
        count = reading.people
        self.color.setText(f"Color: {reading.coloring.value}")
        self.colors[reading.coloring].setChecked(True)
        is_filtered = wanted.is_set and wanted != Wanted(has_open_loop=True)
        self.filter.setText(f"Filter: {reading.fits:,} of {count:,}" if is_filtered else "Filter")
        self.filter.setChecked(is_filtered)
        self.loops.setText(f"Open loops {reading.loops:,}")
        self.loops.setVisible(bool(reading.loops) or wanted.has_open_loop)
        self.loops.setChecked(wanted.has_open_loop)
        self.replay_chip.setChecked(not self.replay.isHidden())
        self.views.setChecked(False)
        if "filters" in self.__dict__:
            self._show_filter()
        self._corners.read_anew()
        if not self.replay.isHidden() and reading.until is None:
            self.replay.hide()
        elif not self.replay.isHidden() and self.replay.is_other_story(reading.days):
            self.replay.open_with(reading.days)

    def _show_filter(self) -> None:
        reading = self.reading
        self.filters.offer(reading.traits)
        people = "people fit" if reading.people != 1 else "person fits"
        told = f"{reading.fits:,} of {reading.people:,} {people}" if reading.wanted.is_set else ""
        self.filters.show_wanted(reading.wanted, told)

    def _open_filters(self) -> None:
        self.reading.fill()
        self._show_filter()
        self.filters.open_under(self.filter)

    def _open_views(self) -> None:
        self.views.setChecked(False)
        self.views_wanted.emit()

    def _switch_loops(self) -> None:
        self.reading.filter(replace(self.reading.wanted, has_open_loop=self.loops.isChecked()))

    def _fade_others(self, group: str) -> None:
        """Leave one group plain, or all again where it is the one already."""
        reading = self.reading
        part = "field" if reading.coloring is Coloring.FIELD else "organization"
        word = "" if getattr(reading.wanted, part) == group else group
        is_field = part == "field"
        wanted = replace(reading.wanted, field=word) if is_field else replace(reading.wanted, organization=word)
        reading.filter(wanted)

    def _switch_replay(self) -> None:
        if self.replay.isHidden():
            self.reading.fill(self._begin_replay)
        else:
            self._end_replay()

    def _begin_replay(self) -> None:
        self.replay.open_with(self.reading.days)
        self.replay_chip.setChecked(True)
        self.replay.play()

    def _end_replay(self) -> None:
        self.replay.hide()
        self.reading.replay(None)


def _chip(bar: ViewBar, text: str, tip: str) -> QPushButton:
    chip = buttons.filter_chip(text)
    chip.setToolTip(tip)
    if not text:
        chip.setAccessibleName(tip)
    bar.add(chip)
    return chip
