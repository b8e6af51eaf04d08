"""The Referral tree page: drawer, canvas and inspector, and the commands between them."""

from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.cards import PersonCard
from app.core.changes import Changes
from app.core.people import PersonId
from app.core.referrals.graph import Graph
from app.ui.tree import acts
from app.ui.tree.actions import TreeActions
from app.ui.tree.asking import Asking
from app.ui.tree.bar import ViewBar
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.corners import Corners
from app.ui.tree.cutting import Cutting
from app.ui.tree.drawer import Drawer
from app.ui.tree.edits import TreeEdits
from app.ui.tree.exports import TreeExports
from app.ui.tree.finding import Finding
from app.ui.tree.fresh import FreshTree
from app.ui.tree.inspector import TreeInspector
from app.ui.tree.introducing import AskingTerms
from app.ui.tree.picker import IntroducerPicker
from app.ui.tree.picture import Arrangement
from app.ui.tree.reading import Reading
from app.ui.tree.reading_chips import ReadingChips
from app.ui.tree.stage import Stage
from app.ui.tree.travel import Travel
from app.ui.tree.view import ZOOM_STEP
from app.ui.tree.viewing import Viewing


class TreePage(QWidget):
    """Who introduced whom. *workspace* gives fast reads, *commands* carries out what is asked."""

    person_opened = Signal(int)
    plan_wanted = Signal(int)
    import_wanted = Signal()
    files_dropped = Signal(list, int, str)  # paths, introducer (0 for nobody) and their name
    message = Signal(str)  # a sentence for the message bar
    title = "Referral tree"

    def __init__(self, workspace: Any, commands: Any, host: object | None = None) -> None:
        super().__init__()
        self._glance = workspace.glance
        self._commands = commands
        self._host = host
        self._anchor = 0
        self._is_stale = True
        self.canvas = TreeCanvas()
        self.bar = ViewBar()
        self.drawer = Drawer(self._glance, self._find_outside, self.canvas.tree_painter)
        self.inspector = TreeInspector()
        self.corners = Corners(self.canvas)
        self.edits = TreeEdits(self._glance, commands, self)
        self.canvas.name_outsider = self.edits.names
        self.commands_by_key = TreeActions(self)
        self.finding = Finding(self.canvas, self._glance)
        self.cutting = Cutting(self.canvas)
        self.stage = Stage(self.canvas, self.cutting)
        self.travel = Travel(self.canvas)
        self.asking = AskingTerms(self.stage, self.edits)
        self.reading = Reading(self.canvas.picture, self._glance, commands, self)
        self.fresh = FreshTree(self._glance, commands, self.reading.graph_of, self.canvas.picture, self)
        self.fresh.arrived.connect(self._take_graph)
        self.chips = ReadingChips(self.bar, self.corners, self.reading, self)
        self.viewing = Viewing(self.chips, self.stage, self.travel, commands, self)
        self.exports = TreeExports(self.canvas, self.commands_by_key, self, glance=self._glance, commands=commands)
        self.asker = Asking(self.canvas, self.inspector, self.chosen_people, glance=self._glance, commands=commands)
        self._compose()
        self._connect_views()
        self._connect_commands()

    def _compose(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.bar)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.chips.replay)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.drawer)
        row.addLayout(middle, 1)
        row.addWidget(self.inspector)

    def _connect_views(self) -> None:
        canvas, drawer, inspector, edits = self.canvas, self.drawer, self.inspector, self.edits
        canvas.person_chosen.connect(self._show_person)
        self.stage.person_opened.connect(self.person_opened)
        self.stage.menu_wanted.connect(self._show_menu)
        self.stage.arranged.connect(self.bar.show_arrangement)
        self.stage.introduction_wanted.connect(self.introduce)
        self.stage.removal_wanted.connect(edits.take_out)
        canvas.files_dropped.connect(self.files_dropped)
        drawer.listed.connect(self._show_empty)
        drawer.person_chosen.connect(self._show_outsider)
        drawer.person_opened.connect(self.person_opened)
        drawer.list_view.menu_wanted.connect(self._show_menu)
        inspector.introducer_wanted.connect(lambda person: self.pick_introducer([PersonId(person)]))
        inspector.close_loop_wanted.connect(lambda referral: edits.close_loop(referral, self._name_shown()))
        inspector.terms_wanted.connect(self.asking.ask_again)
        inspector.plan_wanted.connect(self.plan_wanted)
        inspector.person_opened.connect(self.person_opened)
        inspector.person_chosen.connect(lambda person: self.canvas.choose(person, is_centered=True))
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
        self.corners.import_wanted.connect(self.import_wanted)

    def _connect_commands(self) -> None:
        canvas, travel = self.canvas, self.travel
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
            home=travel.go_home,
            back=travel.go_back,
            forward=travel.go_forward,
            focus=travel.toggle_focus,
            open_below=travel.open_below,
            close_below=travel.close_below,
            close_others=travel.close_others,
            more_degrees=travel.more_degrees,
            fewer_degrees=travel.fewer_degrees,
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
        """Read drawer, tree and inspector anew."""
        self._is_stale = False
        self.drawer.reload()
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

    def introduce(self, people: list[int], introducer: int) -> None:
        """Introduce people by someone; who was dropped on stays in place."""
        self._anchor = introducer
        self.edits.introduce(people, introducer)

    def pick_introducer(self, people: list[PersonId]) -> None:
        """Ask by whom people were introduced."""
        if not people:
            return
        title = acts.those(self.edits.names(people))
        picker = IntroducerPicker(
            self._glance, self.canvas.picture.graph, people, title, self, look=self._commands.look
        )
        picker.accepted.connect(lambda: self.introduce(list(people), int(picker.introducer() or 0)))
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def cut(self) -> None:
        """Remember people to put them under someone else."""
        self.cutting.cut(self.chosen_people())

    def paste(self) -> None:
        """Put those remembered under the card chosen."""
        if self.canvas.chosen:
            self.introduce(list(self.cutting.taken()), int(self.canvas.chosen))

    # within

    def _find_outside(self, text: str, then: Callable[["array[int]"], None]) -> None:
        self._commands.look(self._glance.drawer_ids, text, then=then, receiver=self)

    def _show_empty(self) -> None:
        is_empty = self.edits.graph is not None and len(self.edits.graph.facts.ids) < 2
        self.corners.show_empty(is_empty=is_empty, has_people=self.drawer.people.rowCount() > 0)

    def _take_graph(self, graph: Graph) -> None:
        self.edits.graph = graph
        self.reading.take(graph)
        self.canvas.show_graph(graph, self._anchor)
        self._anchor = 0
        self._show_empty()
        if self.canvas.chosen:
            self._show_person(self.canvas.chosen)
        else:
            self.inspector.show_nobody()
        self.asking.take_graph(graph)
        self.finding.look_again()
        self.asker.refresh()

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
