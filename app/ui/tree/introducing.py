"""After an introduction is recorded: choose the person, and ask for date, channel and permission."""

from PySide6.QtCore import QObject

from app.core.cards import IntroductionCard
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.referrals.graph import Graph
from app.ui.tree import acts
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.corners import Corners
from app.ui.tree.edits import TreeEdits, today


class AskingTerms(QObject):
    """Shows the small card for introductions, once the person stands where they were put."""

    def __init__(self, canvas: TreeCanvas, corners: Corners, edits: TreeEdits) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._corners = corners
        self._edits = edits
        self._waiting: tuple[list[int], list[ReferralDraft]] | None = None
        edits.introduced.connect(self._introduced)
        corners.terms.saved.connect(edits.describe)

    def take_graph(self, graph: Graph) -> None:
        """Ask now for what was recorded before the tree was read."""
        if self._waiting is not None and _stands(graph, self._waiting[1]):
            waiting, self._waiting = self._waiting, None
            self._ask(*waiting)

    def ask_again(self, introduction: IntroductionCard) -> None:
        """Ask for the terms of an introduction of the person chosen."""
        self._corners.terms.ask(
            f"Introduction by {introduction.introducer.name}",
            [introduction.referral_id],
            introduction.on or today(),
            introduction.channel or "e-mail",
            Permission(introduction.permission),
        )
        self._corners.place_terms(self._canvas.chosen)

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
            terms = self._corners.terms
            terms.ask(f"{names} introduced by {by}", referrals, first.on, first.channel, first.permission)
            self._corners.place_terms(first.introduced)


def _stands(graph: Graph, drafts: list[ReferralDraft]) -> bool:
    return all(graph.introducer(draft.introduced) == draft.introducer for draft in drafts)
