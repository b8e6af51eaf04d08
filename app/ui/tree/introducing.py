"""After an introduction is recorded: choose the person, and ask for date, channel and permission."""

from PySide6.QtCore import QObject, QPoint

from app.core.cards import IntroductionCard
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.referrals.graph import Graph
from app.ui.tree import acts
from app.ui.tree.edits import TreeEdits, today
from app.ui.tree.stage import Stage
from app.ui.tree.terms_card import TermsCard

CORNER_PX = 14


class AskingTerms(QObject):
    """Shows the small card for introductions, once the person stands where they were put."""

    def __init__(self, stage: Stage, edits: TreeEdits) -> None:
        super().__init__(stage)
        self._stage = stage
        self._canvas = stage.canvas
        self.terms = TermsCard(stage)
        self.terms.hide()
        self._edits = edits
        self._waiting: tuple[list[int], list[ReferralDraft]] | None = None
        edits.introduced.connect(self._introduced)
        self.terms.saved.connect(edits.describe)

    def take_graph(self, graph: Graph) -> None:
        """Ask now for what was recorded before the tree was read."""
        if self._waiting is not None and _stands(graph, self._waiting[1]):
            waiting, self._waiting = self._waiting, None
            self._ask(*waiting)

    def ask_again(self, introduction: IntroductionCard) -> None:
        """Ask for the terms of an introduction of the person chosen."""
        self.terms.ask(
            f"Introduction by {introduction.introducer.name}",
            [introduction.referral_id],
            introduction.on or today(),
            introduction.channel or "e-mail",
            Permission(introduction.permission),
        )
        self._place(self._canvas.chosen)

    def _introduced(self, referrals: list[int], drafts: list[ReferralDraft]) -> None:
        if _stands(self._canvas.picture.graph, drafts):
            self._ask(referrals, drafts)
        else:
            self._waiting = (referrals, drafts)

    def _ask(self, referrals: list[int], drafts: list[ReferralDraft]) -> None:
        first = drafts[0]
        self._canvas.choose(first.introduced)
        names = acts.those(self._edits.names([draft.introduced for draft in drafts]))
        by = self._edits.name(first.introducer)
        if first.on is not None:
            self.terms.ask(f"{names} introduced by {by}", referrals, first.on, first.channel, first.permission)
            self._place(first.introduced)

    def _place(self, person: int) -> None:
        """Put the card below the person, within the stage; beside them rather than over them."""
        area = self._stage.rect().adjusted(CORNER_PX, CORNER_PX, -CORNER_PX, -CORNER_PX)
        size = self.terms.size()
        at = area.center() - QPoint(size.width() // 2, size.height() // 2)
        if (place := self._stage.place_of(person)) is not None:
            at = QPoint(place.center().x() - size.width() // 2, place.bottom() + CORNER_PX)
            if at.y() + size.height() > area.bottom():
                at = place.topRight() + QPoint(CORNER_PX, 0)
        at.setX(max(area.left(), min(at.x(), area.right() - size.width())))
        at.setY(max(area.top(), min(at.y(), area.bottom() - size.height())))
        self.terms.move(at)


def _stands(graph: Graph, drafts: list[ReferralDraft]) -> bool:
    return all(graph.introducer(draft.introduced) == draft.introducer for draft in drafts)
