"""What lies over the canvas: zoom buttons, minimap, legend, and words where nobody is in the tree."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.controls import Minimap, ZoomButtons
from app.ui.tree.legend import Legend
from app.ui.tree.painter import LABELS_FROM
from app.ui.widgets.empty import EmptyState

CORNER_PX = 14


class Corners(QObject):
    """Places the widgets over the canvas and keeps them there."""

    import_wanted = Signal()

    def __init__(self, canvas: TreeCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.zoom_buttons = ZoomButtons(canvas)
        self.minimap = Minimap(canvas, canvas.picture)
        self.legend = Legend(canvas)
        self.empty = EmptyState(
            "Nobody is in the tree yet",
            "Import your contacts, then drag each person onto whoever introduced you.",
            "Import contacts…",
            canvas,
        )
        self.hint = EmptyState(
            "Nobody is in the tree yet",
            "Drag someone from the left onto your card: that is who you know yourself. "
            "Then drop the people they brought onto them.",
            parent=canvas,
        )
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.empty.hide()
        self.hint.hide()
        self.empty.wanted.connect(self.import_wanted)
        self.minimap.place_wanted.connect(self._go_to)
        canvas.resized.connect(self.place)
        canvas.laid_out.connect(self.minimap.draw_anew)
        for signal in (canvas.zoomed, canvas.laid_out):
            signal.connect(self._show_legend)
        self.minimap.draw_anew()

    def show_empty(self, *, is_empty: bool, has_people: bool) -> None:
        """Show words for an empty tree, with or without people to put into it."""
        self.empty.setVisible(is_empty and not has_people)
        self.hint.setVisible(is_empty and has_people)
        self.place()

    def read_anew(self) -> None:
        """Show who is faded, and what the colours stand for."""
        self.minimap.draw_anew()
        self.legend.show_groups(self._canvas.picture.look.groups)
        self._show_legend()

    def _show_legend(self) -> None:
        """Colours of groups always need a word; those of stages where the cards are too small for theirs."""
        picture = self._canvas.picture
        is_needed = picture.look.groups is not None or self._canvas.zoom < LABELS_FROM
        self.legend.setVisible(is_needed and len(picture.facts.ids) > 1)

    def place(self) -> None:
        """Put everything into its corner."""
        area = self._canvas.rect()
        self.zoom_buttons.adjustSize()
        room = self.zoom_buttons.size()
        self.zoom_buttons.move(area.right() - room.width() - CORNER_PX, area.bottom() - room.height() - CORNER_PX)
        self.minimap.move(CORNER_PX, area.bottom() - self.minimap.height() - CORNER_PX)
        self.legend.move(CORNER_PX, 4)
        for words in (self.empty, self.hint):
            words.setGeometry(area.adjusted(40, area.height() // 3, -40, -60))

    def _go_to(self, point: QPointF) -> None:
        self._canvas.centerOn(point)
