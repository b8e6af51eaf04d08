"""The Referral tree page: drawer, canvas and inspector, and the commands between them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from app.core.cards import IntroductionCard, PersonCard
from app.core.changes import Changes
from app.core.errors import StorageError
from app.core.people import PersonId
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.referrals.graph import Graph
from app.ui.tree import acts, export_pdf
from app.ui.tree.actions import TreeActions
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.corners import Corners
from app.ui.tree.drawer import Drawer
from app.ui.tree.edits import TreeEdits, today
from app.ui.tree.inspector import TreeInspector
from app.ui.tree.picker import IntroducerPicker
from app.ui.tree.view import ZOOM_STEP
from app.ui.widgets import buttons


class TreePage(QWidget):
    """Who introduced whom. *workspace* gives fast reads, *commands* carries out what is asked."""

    person_opened = Signal(int)
    plan_wanted = Signal(int)
    import_wanted = Signal()
    message = Signal(str)  # a sentence for the message bar
    title = "Referral tree"

    def __init__(self, workspace: Any, commands: Any, host: object | None = None) -> None:
        super().__init__()
        self._glance = workspace.glance
        self._commands = commands
        self._host = host
        self._cut: list[PersonId] = []
        self._matches: list[int] = []
        self._asked: tuple[list[int], list[ReferralDraft]] | None = None
        self._anchor = 0
        self._is_stale = True
        self.canvas = TreeCanvas()
        self.drawer = Drawer(self._glance, self._glance.drawer_ids, self.canvas.tree_painter)
        self.inspector = TreeInspector()
        self.corners = Corners(self.canvas)
        self.edits = TreeEdits(self._glance, commands, self)
        self.canvas.name_outsider = self.edits.names
        self.commands_by_key = TreeActions(self)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.drawer)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.inspector)
        self.setFocusProxy(self.canvas)
        self._export_button = buttons.secondary("Export")
        menu = QMenu(self._export_button)
        acting = self.commands_by_key
        menu.addActions([acting.export_svg, acting.export_pdf])
        menu.addSeparator()
        menu.addAction(acting.with_initials)
        self._export_button.setMenu(menu)

    def _connect(self) -> None:
        canvas, drawer, inspector, edits = self.canvas, self.drawer, self.inspector, self.edits
        canvas.person_chosen.connect(self._show_person)
        canvas.person_opened.connect(self.person_opened)
        canvas.menu_wanted.connect(self._show_menu)
        canvas.introduction_wanted.connect(self.introduce)
        canvas.removal_wanted.connect(edits.take_out)
        drawer.person_chosen.connect(self._show_outsider)
        drawer.person_opened.connect(self.person_opened)
        drawer.list_view.menu_wanted.connect(self._show_menu)
        inspector.introducer_wanted.connect(lambda person: self.pick_introducer([PersonId(person)]))
        inspector.close_loop_wanted.connect(lambda referral: edits.close_loop(referral, self._name_shown()))
        inspector.terms_wanted.connect(self._ask_terms_again)
        inspector.plan_wanted.connect(self.plan_wanted)
        inspector.person_opened.connect(self.person_opened)
        inspector.person_chosen.connect(lambda person: self.canvas.choose(person, is_centered=True))
        edits.introduced.connect(self._introduced)
        edits.refused.connect(self.message)
        self.corners.terms.saved.connect(edits.describe)
        self.corners.terms.closed.connect(canvas.setFocus)
        self.corners.import_wanted.connect(self.import_wanted)
        self.commands_by_key.connect(
            introduce=lambda: self.pick_introducer(self.chosen_people()),
            cut=self.cut,
            paste=self.paste,
            take_out=lambda: edits.take_out(self.chosen_people()),
            plan=lambda: self._for_one(self.plan_wanted.emit),
            open=lambda: self._for_one(self.person_opened.emit),
            toggle=lambda: canvas.toggle_branch(canvas.chosen),
            larger=lambda: canvas.zoom_to(canvas.zoom * ZOOM_STEP),
            smaller=lambda: canvas.zoom_to(canvas.zoom / ZOOM_STEP),
            fit=canvas.fit,
            home=self._go_home,
            next_match=self.find_next,
            export_svg=lambda: self._export("svg"),
            export_pdf=lambda: self._export("pdf"),
        )

    # what the window asks of a page

    def top_actions(self) -> list[QAction | QPushButton]:
        """What stands beside the title."""
        return [self._export_button]

    def refresh(self, changes: Changes) -> None:
        """Read what may have changed, now or when the page is next seen."""
        del changes  # the tree shows names, stages and introductions: nearly every change counts
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def search(self, text: str) -> None:
        """Outline the people in the tree who fit a text, and go to the first."""
        index = self.canvas.picture.graph.index
        found = [one for one in self._glance.search_ids(text) if one in index] if text.strip() else []
        self._matches = found
        self.canvas.show_matches(found)
        if found and self.canvas.chosen not in found:
            self.canvas.choose(found[0], is_centered=True)

    def find_next(self) -> None:
        """Go to the next person found."""
        if self._matches:
            chosen = int(self.canvas.chosen)
            at = self._matches.index(chosen) + 1 if chosen in self._matches else 0
            self.canvas.choose(self._matches[at % len(self._matches)], is_centered=True)

    def show_person(self, person: int) -> None:
        """Choose someone and bring them to the middle."""
        self.canvas.choose(person, is_centered=True)

    def reload(self) -> None:
        """Read drawer, tree and inspector anew."""
        self._is_stale = False
        self.drawer.reload()
        self._commands.look(lambda: Graph(self._glance.tree()), then=self._take_graph, receiver=self)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    # editing

    def chosen_people(self) -> list[PersonId]:
        """Those that a command is meant for: the drawer's selection while it has the focus, else the card chosen."""
        if self.drawer.list_view.hasFocus():
            return self.drawer.list_view.chosen()
        chosen = self.canvas.chosen
        if chosen:
            return [] if chosen == self._glance.me() else [chosen]
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
        picker = IntroducerPicker(self._glance, self.canvas.picture.graph, people, title, self)
        picker.accepted.connect(lambda: self.introduce(list(people), int(picker.introducer() or 0)))
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def cut(self) -> None:
        """Remember people to put them under someone else."""
        self._cut = self.chosen_people()
        self.canvas.tree_painter.faded = {int(one) for one in self._cut}
        self.canvas.viewport().update()

    def paste(self) -> None:
        """Put those remembered under the card chosen."""
        if self._cut and self.canvas.chosen:
            self.introduce(list(self._cut), int(self.canvas.chosen))
        self._cut = []
        self.canvas.tree_painter.faded = set()
        self.canvas.viewport().update()

    # within

    def _take_graph(self, graph: Graph) -> None:
        self.edits.graph = graph
        self.canvas.show_graph(graph, self._anchor)
        self._anchor = 0
        self.corners.show_empty(is_empty=len(graph.facts.ids) < 2, has_people=self.drawer.people.rowCount() > 0)
        if self._asked is not None:
            self._ask_terms(*self._asked)
            self._asked = None
        elif self.canvas.chosen:
            self._show_person(self.canvas.chosen)
        else:
            self.inspector.show_nobody()

    def _introduced(self, referrals: list[int], drafts: list[ReferralDraft]) -> None:
        """Ask for the terms once the person stands where they were put; that may be now or a moment later."""
        graph = self.canvas.picture.graph
        if all(graph.introducer(draft.introduced) == draft.introducer for draft in drafts):
            self._ask_terms(referrals, drafts)
        else:
            self._asked = (referrals, drafts)

    def _ask_terms(self, referrals: list[int], drafts: list[ReferralDraft]) -> None:
        first = drafts[0]
        self.canvas.choose(first.introduced)
        self._show_person(first.introduced)
        names = acts.those(self.edits.names([draft.introduced for draft in drafts]))
        by = self.edits.name(first.introducer)
        if first.on is not None:
            self.corners.terms.ask(f"{names} introduced by {by}", referrals, first.on, first.channel, first.permission)
            self.corners.place_terms(first.introduced)

    def _ask_terms_again(self, introduction: IntroductionCard) -> None:
        title = f"Introduction by {introduction.introducer.name}"
        permission = Permission(introduction.permission)
        self.corners.terms.ask(
            title, [introduction.referral_id], introduction.on or today(), introduction.channel or "e-mail", permission
        )
        self.corners.place_terms(self.canvas.chosen)

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

    def _go_home(self) -> None:
        self.canvas.go_home()
        if len(self.canvas.picture.layout.x):
            self.canvas.choose(self.canvas.picture.person(0))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        acting = self.commands_by_key
        people = self.chosen_people()
        acting.paste.setEnabled(bool(self._cut))
        if people or self.canvas.chosen:
            for action in acting.of_person():
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)
        menu.addActions(acting.of_canvas())
        menu.aboutToHide.connect(lambda: acting.paste.setEnabled(True))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _export(self, kind: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Export the tree", f"referral-tree.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if not name:
            return
        write = export_pdf.write_svg if kind == "svg" else export_pdf.write_pdf
        try:
            write(self.canvas.picture.facts, Path(name), initials=self.commands_by_key.with_initials.isChecked())
        except StorageError as error:
            self.message.emit(str(error))
