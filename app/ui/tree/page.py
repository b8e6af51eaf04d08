"""The Referral tree page: drawer, canvas and inspector, and the commands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.people import PersonId
from app.ui.tree import (
    actions,
    acts,
    asking,
    bar,
    corners,
    drawer,
    exports,
    finding,
    inspector,
    introducing,
    picker,
    reading_chips,
    travel,
    viewing,
)
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.cutting import Cutting
from app.ui.tree.edits import TreeEdits
from app.ui.tree.fresh import FreshTree
from app.ui.tree.picture import Arrangement
from app.ui.tree.reading import Reading
from app.ui.tree.stage import Stage
from app.ui.tree.view import ZOOM_STEP

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QShowEvent
    from PySide6.QtWidgets import QPushButton

    from app.core.cards import PersonCard
    from app.core.changes import Changes
    from app.core.referrals.facts import TreeFacts
    from app.core.referrals.graph import Graph

W = TypeVar("W", bound=QWidget)

FRAME_MS = 17
# The room of what is made after the first paint.
DRAWER_PX, INSPECTOR_PX, BAR_PX = 236, 300, 44


class TreePage(QWidget):
    """Who introduced whom. *workspace* gives fast reads, *commands* carries out what is asked.

    *facts* waits for the tree where it is being read already.
    Only the canvas until `furnish`.
    """

    person_opened = Signal(int)
    plan_wanted = Signal(int)
    write_wanted = Signal(int)
    message_wanted = Signal(object)  # Wish
    name_wanted = Signal(int)
    import_wanted = Signal()
    files_dropped = Signal(list, int, str)  # paths, introducer (0 for nobody) and their name
    came_up = Signal()  # the first tree is about to be painted
    message = Signal(str)  # a sentence for the message bar
    title = "Referral tree"

    def __init__(
        self, workspace: Any, commands: Any, host: object | None = None, facts: Callable[[], TreeFacts] | None = None
    ) -> None:
        super().__init__()
        self._glance = workspace.glance
        self._commands = commands
        self._host = host
        self._anchor = 0
        self._is_stale = True
        self._is_furnished = False
        self.canvas = TreeCanvas()
        self.edits = TreeEdits(self._glance, commands, self)
        self.canvas.name_outsider = self.edits.names
        self.cutting = Cutting(self.canvas)
        self.stage = Stage(self.canvas, self.cutting)
        self.reading = Reading(self.canvas.picture, self._glance, commands, self)
        self.fresh = FreshTree(self._glance, commands, self.reading.graph_of, self.canvas.picture, self)
        self.fresh.ahead = facts
        self.fresh.arrived.connect(self._take_graph)
        self._compose()

    def furnish(self) -> Iterator[None]:
        """Makes what stands beside and over the canvas."""
        glance, commands = self._glance, self._commands
        self.bar = self._put(bar.ViewBar(), self._above)
        yield
        self.drawer = self._put(drawer.Drawer(glance, self._find_outside, self.canvas.tree_painter), self._before)
        yield
        self.inspector = self._put(inspector.TreeInspector(), self._after)
        yield
        self.corners = corners.Corners(self.canvas)
        self.commands_by_key = actions.TreeActions(self)
        yield
        self.finding = finding.Finding(self.canvas, glance)
        self.travel = travel.Travel(self.canvas)
        self.asking = introducing.AskingTerms(self.stage, self.edits)
        yield
        self.chips = reading_chips.ReadingChips(self.bar, self.corners, self.reading, self)
        self._middle.addWidget(self.chips.replay)
        self.viewing = viewing.Viewing(self.chips, self.stage, self.travel, commands, self)
        yield
        self.exports = exports.TreeExports(self.canvas, self.commands_by_key, self, glance=glance, commands=commands)
        self.asker = asking.Asking(self.canvas, self.inspector, self.chosen_people, glance=glance, commands=commands)
        yield
        self._connect_views()
        self._connect_commands()
        self._is_furnished = True
        self.stage.repaint_people()
        if self.edits.graph is not None:
            self.canvas.laid_out.emit()
            self.canvas.arranged.emit()
            self._show_beside(self.edits.graph)

    def _compose(self) -> None:
        self._above, self._before, self._after = QFrame(), QFrame(), QFrame()
        self._above.setFixedHeight(BAR_PX)
        self._before.setFixedWidth(DRAWER_PX)
        self._after.setFixedWidth(INSPECTOR_PX)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._above)
        self._middle.addWidget(self.stage, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._before)
        row.addLayout(self._middle, 1)
        row.addWidget(self._after)

    def _put(self, made: W, place: QWidget) -> W:
        """A widget in the place that was kept for it."""
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(place, made)
        place.deleteLater()
        return made

    def _connect_views(self) -> None:
        canvas, list_beside, card, edits = self.canvas, self.drawer, self.inspector, self.edits
        canvas.person_chosen.connect(self._show_person)
        self.stage.person_opened.connect(self.person_opened)
        self.stage.menu_wanted.connect(self._show_menu)
        self.stage.arranged.connect(self.bar.show_arrangement)
        self.stage.introduction_wanted.connect(self.introduce)
        self.stage.removal_wanted.connect(edits.take_out)
        canvas.files_dropped.connect(self.files_dropped)
        list_beside.listed.connect(self._show_empty)
        list_beside.person_chosen.connect(self._show_outsider)
        list_beside.person_opened.connect(self.person_opened)
        list_beside.list_view.menu_wanted.connect(self._show_menu)
        card.introducer_wanted.connect(lambda person: self.pick_introducer([PersonId(person)]))
        card.close_loop_wanted.connect(lambda referral: edits.close_loop(referral, self._name_shown()))
        card.terms_wanted.connect(self.asking.ask_again)
        card.plan_wanted.connect(self.plan_wanted)
        card.write_wanted.connect(self.write_wanted)
        card.name_wanted.connect(self.name_wanted)
        card.person_opened.connect(self.person_opened)
        card.person_chosen.connect(lambda person: self.canvas.choose(person, is_centered=True))
        edits.refused.connect(self.message)
        self.bar.arrangement_wanted.connect(self.stage.arrange)
        self.bar.degrees_wanted.connect(self.travel.show_degrees)
        self.bar.focus_left.connect(self.travel.leave_focus)
        self.travel.told.connect(self._show_part)
        self.exports.told.connect(self.message)
        self.reading.changed.connect(self.stage.repaint_people)
        self.finding.told.connect(self.bar.show_found)
        self.asking.terms.closed.connect(self.take_focus)
        self.asker.closed.connect(self.take_focus)
        self.asker.note_wanted.connect(self.message_wanted)
        self.corners.import_wanted.connect(self.import_wanted)

    def _connect_commands(self) -> None:
        canvas, way = self.canvas, self.travel
        self.commands_by_key.connect(
            introduce=lambda: self.pick_introducer(self.chosen_people()),
            cut=self.cut,
            paste=self.paste,
            take_out=lambda: self.edits.take_out(self.chosen_people()),
            plan=lambda: self._for_one(self.plan_wanted.emit),
            open=lambda: self._for_one(self.person_opened.emit),
            toggle=lambda: canvas.toggle_branch(canvas.chosen),
            larger=lambda: canvas.zoom_to(canvas.zoom * ZOOM_STEP),
            smaller=lambda: canvas.zoom_to(canvas.zoom / ZOOM_STEP),
            fit=canvas.fit,
            fold=lambda: self.drawer.fold(is_folded=not self.drawer.is_folded),
            home=way.go_home,
            back=way.go_back,
            forward=way.go_forward,
            focus=way.toggle_focus,
            open_below=way.open_below,
            close_below=way.close_below,
            close_others=way.close_others,
            more_degrees=way.more_degrees,
            fewer_degrees=way.fewer_degrees,
            as_tree=lambda: self.stage.arrange(Arrangement.TREE),
            as_radial=lambda: self.stage.arrange(Arrangement.RADIAL),
            as_outline=lambda: self.stage.arrange(Arrangement.OUTLINE),
            introduce_me=self.asker.ask_for_chosen,
            path_to=self.asker.find_path,
            next_match=lambda: self.finding.step(1),
            previous_match=lambda: self.finding.step(-1),
        )

    # what the window asks of a page

    def top_actions(self) -> list[QAction | QPushButton]:
        """What stands beside the title."""
        return [self.asker.button, self.exports.button]

    def take_focus(self) -> None:
        """Let the keys go to the tree."""
        self.stage.take_focus()

    def refresh(self, changes: Changes) -> None:
        """Read what may have changed, now or when the page is next seen."""
        self.fresh.note(changes)  # the tree shows names, stages and introductions: nearly every change counts
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def search(self, text: str) -> None:
        """Outline the people in the tree who fit a text, and go to the first."""
        self.finding.search(text)

    def show_person(self, person: int) -> None:
        """Choose someone and bring them to the middle."""
        self.canvas.choose(person, is_centered=True)

    def reload(self) -> None:
        """Read the tree anew, and after it what stands beside."""
        self._is_stale = False
        self.fresh.get()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc forgets those cut, then leaves the focus."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.cutting.people:
            self.cutting.cut([])
        else:
            self.travel.leave_focus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side buttons of the mouse go back and forward."""
        if event.button() is Qt.MouseButton.BackButton:
            self.travel.go_back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.travel.go_forward()
        else:
            super().mousePressEvent(event)

    # editing

    def chosen_people(self) -> list[PersonId]:
        """Those that a command is meant for: the drawer's selection while it has the focus, else the card chosen."""
        if self.drawer.list_view.hasFocus():
            return self.drawer.list_view.chosen()
        chosen = self.stage.chosen()
        if chosen:
            return [one for one in chosen if one != self._glance.me()]
        return self.drawer.list_view.chosen()

    def chosen_person(self) -> int:
        """Who is chosen, 0 for nobody."""
        return int(next(iter(self.chosen_people()), 0))

    def introduce(self, people: list[int], introducer: int) -> None:
        """Introduce people by someone; who was dropped on stays in place."""
        self._anchor = introducer
        self.edits.introduce(people, introducer)

    def pick_introducer(self, people: list[PersonId]) -> None:
        """Ask by whom people were introduced."""
        if not people:
            return
        title = acts.those(self.edits.names(people))
        chooser = picker.IntroducerPicker(
            self._glance, self.canvas.picture.graph, people, title, self, look=self._commands.look
        )
        chooser.accepted.connect(lambda: self.introduce(list(people), int(chooser.introducer() or 0)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def cut(self) -> None:
        """Remember people to put them under someone else."""
        self.cutting.cut(self.chosen_people())

    def paste(self) -> None:
        """Put those remembered under the card chosen."""
        if self.canvas.chosen:
            self.introduce(list(self.cutting.taken()), int(self.canvas.chosen))

    # within

    def _find_outside(self, text: str, then: Callable[[array[int]], None]) -> None:
        self._commands.look(self._glance.drawer_ids, text, then=then, receiver=self)

    def _show_empty(self) -> None:
        is_empty = self.edits.graph is not None and len(self.edits.graph.facts.ids) < 2
        self.corners.show_empty(is_empty=is_empty, has_people=self.drawer.people.rowCount() > 0)

    def _take_graph(self, graph: Graph) -> None:
        self.edits.graph = graph
        self.reading.take(graph)
        self.canvas.show_graph(graph, self._anchor)
        self._anchor = 0
        if self._is_furnished:
            self._show_beside(graph)
        else:
            QTimer.singleShot(FRAME_MS, self, self.came_up.emit)

    def _show_beside(self, graph: Graph) -> None:
        self._show_empty()
        if self.canvas.chosen:
            self._show_person(self.canvas.chosen)
        else:
            self.inspector.show_nobody()
        self.asking.take_graph(graph)
        self.finding.look_again()
        self.asker.refresh()
        self.drawer.reload()

    def _show_person(self, person: int) -> None:
        if not person:
            self.inspector.show_nobody()
            return
        self._commands.read(acts.card, PersonId(person), then=self._show_card, receiver=self)

    def _show_outsider(self, person: int) -> None:
        self.canvas.choose(0)
        self._commands.read(acts.card, PersonId(person), then=self.inspector.show_card, receiver=self)

    def _show_card(self, card: PersonCard) -> None:
        if card.id == self.canvas.chosen:  # another may have been chosen meanwhile
            self.inspector.show_card(card)

    def _name_shown(self) -> str:
        return self.edits.names([self.canvas.chosen])[0] if self.canvas.chosen else "the introducer"

    def _for_one(self, act: Any) -> None:
        people = self.chosen_people()
        if len(people) == 1:
            act(int(people[0]))

    def _show_part(self, focus: str) -> None:
        self.bar.show_focus(focus)
        self.bar.show_degrees(self.travel.degrees, self.canvas.picture.deepest)

    def _show_menu(self, place: QPoint) -> None:
        has_people = bool(self.chosen_people() or self.canvas.chosen)
        self.commands_by_key.popup(place, has_person=has_people, can_paste=bool(self.cutting.people))
