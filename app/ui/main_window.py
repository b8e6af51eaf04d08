"""The window: rail, top bar, pages, message bar and status line, and how they talk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.system import lazy
from app.ui import actions, palette, rail, status_line, theme, top_bar
from app.ui.doors import WindowDoors
from app.ui.pages import PAGES, START, PageSpec, nothing
from app.ui.pieces import in_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from app.core.changes import Changes
    from app.core.counts import Counts
    from app.services.workspace import Workspace
    from app.ui.commands import Commands
    from app.ui.today.watch import OwedWatch

WIDTH_PX, HEIGHT_PX = 1440, 900
# The window's children are painted after it, in one go; a moment later the frame is on screen.
SETTLED_MS = 5
# How long the content of the first page is waited for before the rest is made.
LONGEST_MS = 1000
QUIET_MS = 150
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 1024, 700  # look.md, type and grid

W = TypeVar("W", bound=QWidget)


class MainWindow(WindowDoors):
    """Shows one workspace. Pages are made on the first visit; the list of the first one, People, at once.

    Before the first paint there is only that list, in its place; `furnish` makes the rest. Signals: *furnished* once,
    when all is there.
    """

    furnished = Signal()

    def __init__(self, workspace: Workspace, commands: Commands, pages: Sequence[PageSpec] | None = None) -> None:
        super().__init__(workspace, commands, pages or PAGES)
        self._is_painted = self._is_begun = False
        self._figures = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._figures.timeout.connect(self._read_figures)
        self.setWindowTitle("Coffeetree")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)
        self.setAcceptDrops(True)
        self._lay_out()
        self.go_to_key(START)

    def _lay_out(self) -> None:
        self._beside, self._above, self._below = (_place(kind) for kind in ("rail", "bar", "foot"))
        self._beside.setFixedWidth(theme.RAIL_PX)
        self._above.setFixedHeight(theme.BAR_PX)
        self._below.setFixedHeight(theme.FOOT_PX)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._above)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._beside)
        upper.addLayout(right, 1)
        frame = QWidget()
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(upper, 1)
        self._column.addWidget(self._below)
        self.setCentralWidget(frame)

    def furnish(self) -> Iterator[None]:
        """Makes what the first paint does without, piece by piece."""
        yield from lazy.load("PySide6.QtSvg", "app.ui.widgets.labels", "app.ui.widgets.buttons", "app.ui.rail")
        self.setWindowIcon(theme.icon(theme.MARK))
        yield
        self._rail = self._put(rail.Rail(self._specs), self._beside)
        yield
        yield from lazy.load("app.ui.top_bar", "app.ui.status_line", "app.ui.actions")
        self._top = self._put(top_bar.TopBar(), self._above)
        yield
        self._status = self._put(status_line.StatusLine(self._workspace.protection), self._below)
        self._actions = actions.Actions(self)
        yield
        self._connect()
        yield
        done = 0
        while done < len(self._pages):  # someone quick may have gone to another one meanwhile, or go there now
            page = list(self._pages.values())[done]
            if hasattr(page, "furnish"):
                yield from page.furnish()
                yield
            done += 1
        self._is_furnished = True
        self._rail.choose(self._current)
        self._show_top()
        yield
        yield from lazy.load("logging", "concurrent.futures._base", "concurrent.futures.thread")
        self._start_background()

    def _put(self, made: W, place: QWidget) -> W:
        """A widget in the place that was kept for it."""
        self._column.replaceWidget(place, made)
        place.deleteLater()
        return made

    def _connect(self) -> None:
        self._rail.chosen.connect(self.visit)
        self._top.searched.connect(self._search)
        self._top.search_left.connect(self._focus_page)
        self._commands.changed.connect(self._refresh)
        self._commands.done.connect(lambda _: self._status.show_saved())
        self._commands.failed.connect(lambda error: self.notices.warn(str(error)))
        self._commands.history_changed.connect(self._actions.show_history)
        acts = self._actions
        acts.import_files.triggered.connect(self.import_files)
        acts.leave.triggered.connect(self.close)
        acts.undo.triggered.connect(self._undo)
        acts.redo.triggered.connect(self._commands.redo)
        acts.find.triggered.connect(self._find)
        acts.palette.triggered.connect(self._open_palette)
        acts.open_menu.triggered.connect(self._rail.open_menu)
        acts.drafts.triggered.connect(self.show_drafts)
        acts.milestone.triggered.connect(self.share_milestone)
        acts.start_meeting.triggered.connect(lambda: self._aside(self.asides.start_meeting))
        acts.log_touch.triggered.connect(lambda: self._aside(self.asides.log_touch))
        acts.note_name.triggered.connect(lambda: self._aside(self.asides.note_name_of))
        acts.advice.triggered.connect(lambda: self._aside(self.asides.show_advice))
        acts.quick_plan.triggered.connect(self.quick_plan)
        acts.build(self._specs, self.visit)
        self._rail.set_menu(acts.menu)

    @cached_property
    def owed(self) -> OwedWatch:
        """Keeps what is owed fresh for the page Today and for its figure; made when all else is there."""
        from app.ui.today.watch import OwedWatch  # noqa: PLC0415 - not before the first paint

        made = OwedWatch(self._commands, self)
        made.told.connect(self._show_owed)
        return made

    # Within

    def _find(self) -> None:
        self._top.field.setFocus()
        self._top.field.selectAll()

    def _refresh(self, changes: Changes) -> None:
        if "notices" in self.__dict__:
            self.notices.let_go()
        for page in self._pages.values():
            if hasattr(page, "refresh"):
                page.refresh(changes)
        self._figures.start()  # the pages come first

    def _start_background(self) -> None:
        self._is_settled = True
        for page in self._pages.values():
            if hasattr(page, "start_background"):
                page.start_background()
        self._read_figures()
        # Waits with the other reads until the modules have loaded, and then until the person chosen is shown.
        self._commands.read(lambda _: None, then=lambda _: QTimer.singleShot(QUIET_MS, self, self._watch_owed))

    def _watch_owed(self) -> None:
        self.owed.load()
        self.asides.resume()

    def _read_figures(self) -> None:
        self._commands.look(self._workspace.glance.counts, then=self._show_counts, receiver=self)

    def _show_counts(self, counts: Counts) -> None:
        self._status.show_counts(counts)
        for index, spec in enumerate(self._specs):
            if spec.figure is not nothing:
                self._rail.show_figure(index, spec.figure(counts))

    def _show_owed(self, _: object) -> None:
        if self._is_furnished:
            today = next(index for index, spec in enumerate(self._specs) if spec.key == "today")
            self._rail.show_figure(today, self.owed.count)

    def _undo(self) -> None:
        self._flush()
        self._commands.undo()

    def _open_palette(self) -> None:
        shown = palette.Palette(self._workspace.glance, self._actions.all, self)
        shown.person_chosen.connect(self.open_person)
        shown.open_over(self)

    # The window's own events

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first one, what it did not need is made and read."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            page = self._pages[self._current]
            if hasattr(page, "came_up"):  # its content is still being read: the rest would only delay it
                page.came_up.connect(self._begin_to_furnish)
            QTimer.singleShot(LONGEST_MS if hasattr(page, "came_up") else SETTLED_MS, self, self._begin_to_furnish)

    def _begin_to_furnish(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            in_pieces(self.furnish(), self.furnished.emit, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Shows what importing the dropped files would do."""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            event.setDropAction(Qt.DropAction.CopyAction)  # after a move their owner would delete them
            event.accept()
            self.open_files(names)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is being edited, here and in the meeting."""
        self._flush()
        if "asides" in self.__dict__:
            self.asides.close()
        super().closeEvent(event)


def _place(kind: str) -> QFrame:
    """The ground of a pane before the pane is made."""
    made = QFrame()
    made.setProperty("pane", kind)
    return made
