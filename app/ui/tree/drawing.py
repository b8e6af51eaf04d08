"""The whole tree as a drawing on paper or in a picture: light, everybody shown. Needs a QGuiApplication, no window."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainter

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.sheets import Box
from app.core.referrals.visible import EVERYTHING
from app.ui import theme
from app.ui.tree.inks import Letters, inks_of
from app.ui.tree.painter import TreePainter
from app.ui.tree.picture import Arrangement, Picture

MARGIN_PX = 32.0
ARCS_PX = 20.0  # second introductions hang below the last row


class _CardPainter(TreePainter):
    """Paints each card at the origin and moves the paper instead: equal strokes are packed far smaller in a PDF."""

    def paint_card(self, painter: QPainter, picture: Picture, slot: int, *, labels: bool = True) -> None:
        """Paint one card where it stands."""
        usual = painter.transform()
        painter.translate(picture.layout.x[slot], picture.layout.y[slot])
        picture.moved[slot] = (0.0, 0.0)
        super().paint_card(painter, picture, slot, labels=labels)
        del picture.moved[slot]
        painter.setTransform(usual)


class Drawing:
    """Everybody of the facts in a layout ("tree" or "radial"). *box* is what it covers, px, margins included."""

    def __init__(self, facts: TreeFacts, layout: str = "tree", *, initials: bool = False) -> None:
        self.picture = Picture()
        self.picture.degrees = EVERYTHING
        self.picture.arrangement = Arrangement(layout)
        self.picture.load(Graph(facts))
        self._painter = _CardPainter(inks_of(theme.TOKENS[theme.Scheme.LIGHT]), Letters(QGuiApplication.font()))
        self._painter.names_as_initials = initials
        left, top, width, height = self.picture.layout.bounds
        self.box: Box = (
            left - MARGIN_PX, top - MARGIN_PX, left + width + MARGIN_PX, top + height + MARGIN_PX + ARCS_PX,
        )  # fmt: skip

    @property
    def font_family(self) -> str:
        """The family of its letters."""
        return self._painter.letters.name.family()

    def paint(self, painter: QPainter, part: QRectF, scale: float = 1.0) -> None:
        """Paint what touches a part, with the detail of a scale."""
        self._painter.paint(painter, self.picture, part, scale)

    def has_ink(self, box: Box) -> bool:
        """Whether a card or a line may touch a part."""
        layout = self.picture.layout
        return any(len(run) for run in (*layout.cards(box), *layout.lines(box)))
