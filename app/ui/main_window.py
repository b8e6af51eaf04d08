"""The window: rail, top bar, pages, message bar and status line, and how they talk."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.system import lazy
from app.ui import actions, importing, notices, palette, rail, status_line, theme, top_bar
from app.ui.pages import PAGES, START, PageSpec, nothing
from app.ui.pieces import at_once, in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
    from PySide6.QtWidgets import QPushButton

    from app.core.changes import Changes
    from app.core.counts import Counts
    from app.core.messages.wish import Wish
    from app.services.workspace import Workspace
    from app.ui.asides import Asides
    from app.ui.commands import Commands
    from app.ui.messages.flow import MessageFlow
    from app.ui.today.watch import OwedWatch

WIDTH_PX, HEIGHT_PX = 1440, 900
# The window's children are painted after it, in one go; a moment later the frame is on screen.
SETTLED_MS = 5
# How long the content of the first page is waited for before the rest is made.
LONGEST_MS = 1000
QUIET_MS = 150
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 1024, 700  # look.md, type and grid

W = TypeVar("W", bound=QWidget)


class MainWindow(QMainWindow):
    """Shows one workspace. Pages are made on the first visit; the list of the first one, People, at once.

    Before the first paint there is only that list, in its place; `furnish` makes the rest. Signals: *furnished* once,
    when all is there.
    """

    furnished = Signal()

    def __init__(self, workspace: Workspace, commands: Commands, pages: Sequence[PageSpec] | None = None) -> None:
        super().__init__()
        self._workspace, self._commands = workspace, commands
        self._specs = tuple(pages or PAGES)
        self._pages: dict[int, QWidget] = {}
        self._texts: dict[int, str] = {}
        self._current = -1
        self._is_painted = self._is_begun = self._is_furnished = self._is_settled = False
        self._figures = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._figures.timeout.connect(self._read_figures)
        self.setWindowTitle("Coffeetree")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)
        self.setAcceptDrops(True)
        self._lay_out()
        self.go_to_key(START)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
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
        yield from lazy.load("concurrent.futures.thread")
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
    def notices(self) -> notices.MessageBar:
        """The message bar; made for the first message."""
        made = notices.MessageBar(self._stack)
        made.undo_wanted.connect(self._commands.undo)
        return made

    @cached_property
    def _imports(self) -> importing.ImportFlow:
        """Made on first use."""
        made = importing.ImportFlow(self, self._commands)
        made.said.connect(lambda text: self.say(text, can_undo=True))
        made.refused.connect(self.notices.warn)
        return made

    @cached_property
    def messages(self) -> MessageFlow:
        """Where messages are written; made for the first one."""
        from app.ui.messages.flow import MessageFlow  # noqa: PLC0415

        made = MessageFlow(self, self._commands)
        made.said.connect(lambda text: self.say(text, can_undo=True))
        return made

    @cached_property
    def owed(self) -> OwedWatch:
        """Keeps what is owed fresh for the page Today and for its figure; made when all else is there."""
        from app.ui.today.watch import OwedWatch  # noqa: PLC0415 - not before the first paint

        made = OwedWatch(self._commands, self)
        made.told.connect(self._show_owed)
        return made

    @cached_property
    def asides(self) -> Asides:
        """What is done from any page; made when all else is there."""
        from app.ui.asides import Asides  # noqa: PLC0415 - not before the first paint

        made = Asides(self._workspace, self._commands, self)
        made.refused.connect(self._warn)
        made.conversation_wanted.connect(self._come_back)
        return made

    # What pages and the front door ask of the window

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Shows a message that goes away by itself."""
        self.notices.say(text, can_undo=can_undo)

    def _warn(self, text: str) -> None:
        self.notices.warn(text)

    def show_bug(self, text: str) -> None:
        """Tells of an error nobody caught."""
        self.notices.warn(text)

    def import_files(self) -> None:
        """Asks for contact files, then shows what importing them would do."""
        self._imports.choose()

    def open_files(self, names: Sequence[str]) -> None:
        """Shows what importing files would do."""
        self._imports.open([Path(name) for name in names])

    def open_files_under(self, names: Sequence[str], introducer: int, name: str) -> None:
        """Shows what importing files would do; those taken in are introduced by someone, unless that is 0."""
        self._imports.open([Path(each) for each in names], (introducer, name) if introducer else None)

    def page(self, key: str) -> QWidget:
        """A page by its key, made if need be."""
        index = next(i for i, spec in enumerate(self._specs) if spec.key == key)
        return self._made(index)

    def go_to(self, index: int) -> None:
        """Shows a page; what is being edited on the one before is saved first."""
        page = self._made(index)
        if self._current != index:
            self._flush()
            self._current = index
            self._stack.setCurrentWidget(page)
            if "notices" in self.__dict__:
                self.notices.raise_()
            self._focus_page()
        if self._is_furnished:
            self._rail.choose(index)
            self._show_top()

    def visit(self, index: int) -> None:
        """Shows a page as asked for by its name: the one shown already goes back to its list."""
        page = self._made(index)
        if index == self._current and hasattr(page, "show_list"):
            page.show_list()
        self.go_to(index)

    def go_to_key(self, key: str) -> None:
        """Shows a page by its key."""
        self.go_to(next(i for i, spec in enumerate(self._specs) if spec.key == key))

    def open_person(self, person: int) -> None:
        """Shows someone on the People page."""
        self.go_to_key("people")
        page = self._pages[self._current]
        if hasattr(page, "open_person"):
            page.open_person(person)
        self._texts[self._current] = ""
        self._show_top()

    def write_to(self, person: int) -> None:
        """Opens what one writes to someone as things stand."""
        self._with_messages(lambda messages: messages.write_to(person))

    def write_message(self, wish: Wish) -> None:
        """Opens the message that is wished for."""
        self._with_messages(lambda messages: messages.write(wish))

    def write_about(self, introducer: int, kind: str, referral: int) -> None:
        """Opens a message to an introducer about one of their referrals."""
        self._with_messages(lambda messages: messages.write_about(introducer, kind, referral))

    def write_thanks(self, person: int, talk: int) -> None:
        """Opens the thank-you for a talk."""
        self._with_messages(lambda messages: messages.thank(person, talk))

    def open_message(self, message: int) -> None:
        """Opens a stored message."""
        self._with_messages(lambda messages: messages.open(message))

    def note_answer(self, person: int, name: str) -> None:
        """Notes that someone answered."""
        self._with_messages(lambda messages: messages.answered(person, name))

    def show_drafts(self) -> None:
        """Lists the messages that are not sent yet."""
        self._with_messages(lambda messages: messages.show_drafts())

    def share_milestone(self) -> None:
        """Asks what happened and whom to tell."""
        self._with_messages(lambda messages: messages.share_milestone())

    def _with_messages(self, act: Callable[[MessageFlow], None]) -> None:
        self._commands.look(_load_messages, then=lambda _: act(self.messages), receiver=self)

    def plan_conversation(self, person: int | None = None) -> None:
        """Starts planning a conversation with someone, or with nobody chosen yet."""
        self.go_to_key("conversations")
        page = self._pages[self._current]
        if hasattr(page, "plan"):
            page.plan(person)

    def quick_plan(self) -> None:
        """Asks for a conversation to plan, with whoever is chosen, without leaving the page."""
        from app.ui.conversations.quick_plan import QuickPlan  # noqa: PLC0415 - not before the first paint

        chosen = getattr(self._pages[self._current], "chosen_person", None)
        self._flush()
        dialog = QuickPlan(self._workspace, self._commands, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.planned.connect(lambda text: self.say(text, can_undo=True))
        dialog.ask((chosen() if chosen else 0) or None)

    def open_conversation(self, conversation: int) -> None:
        """Shows a conversation on its page."""
        self.go_to_key("conversations")
        page = self._pages[self._current]
        if hasattr(page, "open_conversation"):
            page.open_conversation(conversation)

    def open_meeting(self, conversation: int) -> None:
        """Opens the window for a talk that goes on."""
        self._flush()
        self.asides.meetings.open(conversation)

    def note_name(self, giver: int) -> None:
        """Asks for a name that someone gave."""
        self.asides.note_name(giver)

    def _aside(self, act: Callable[[QWidget], None]) -> None:
        self._flush()
        act(self._pages[self._current])

    def _come_back(self, conversation: int) -> None:
        """From another window, as from a meeting that is over: on to the conversation."""
        self.open_conversation(conversation)
        self.raise_()
        self.activateWindow()

    # Pages

    def _made(self, index: int) -> QWidget:
        if index not in self._pages:
            page = self._specs[index].make(self._workspace, self._commands, self)
            self._pages[index] = page
            self._stack.addWidget(page)
            self._join(page, index)
            if self._is_furnished and hasattr(page, "furnish"):
                at_once(page)
            if self._is_settled and hasattr(page, "start_background"):
                page.start_background()
        return self._pages[index]

    def _join(self, page: QWidget, index: int) -> None:
        """Connects whichever of the pages' signals a page has."""
        wanted = {
            "plan_wanted": self.plan_conversation,
            "write_wanted": self.write_to,
            "message_wanted": self.write_message,
            "thanks_wanted": self.write_thanks,
            "message_opened": self.open_message,
            "answered": self.note_answer,
            "milestone_wanted": self.share_milestone,
            "drafts_wanted": self.show_drafts,
            "word_wanted": self.write_about,
            "conversation_wanted": self.open_conversation,
            "meeting_wanted": self.open_meeting,
            "name_wanted": self.note_name,
            "import_wanted": self.import_files,
            "files_dropped": self.open_files_under,
            "message": self._warn,
            "top_changed": lambda: self._show_top() if index == self._current else None,
        }
        if self._specs[index].key != "people":  # there it tells what happened on the page itself
            wanted["person_opened"] = self.open_person
        for name, slot in wanted.items():
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _show_top(self) -> None:
        page, spec = self._pages[self._current], self._specs[self._current]
        title = getattr(page, "title", spec.title)
        self._top.show_page(title, spec.search_hint, self._texts.get(self._current, ""))
        offered: list[QAction | QPushButton] = page.top_actions() if hasattr(page, "top_actions") else []
        self._top.show_actions(offered, page)

    def _search(self, text: str) -> None:
        self._texts[self._current] = text
        page = self._pages[self._current]
        if hasattr(page, "search"):
            page.search(text)

    def _find(self) -> None:
        self._top.field.setFocus()
        self._top.field.selectAll()

    def _focus_page(self) -> None:
        page = self._pages[self._current]
        if hasattr(page, "take_focus"):
            page.take_focus()
        else:
            page.setFocus()

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

    def _flush(self) -> None:
        if "messages" in self.__dict__:
            self.messages.flush()
        page = self._pages.get(self._current)
        if page is not None and hasattr(page, "flush"):
            page.flush()

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


def _load_messages() -> None:
    """On a reader's thread: it takes longer than a frame."""
    for _ in lazy.load("app.ui.messages.flow", "app.services.messages"):
        pass


def _place(kind: str) -> QFrame:
    """The ground of a pane before the pane is made."""
    made = QFrame()
    made.setProperty("pane", kind)
    return made
