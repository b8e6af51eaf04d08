"""Cards glide to their new places, so that the eye can follow an edit (look.md: at most 200 ms)."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QStyle, QWidget

from app.core.referrals.layout import Box
from app.ui.tree.picture import Picture, Places

DURATION_MS = 180
# A card takes about 40 µs a frame; more of them would not glide, and nobody can follow so many.
MOST_CARDS = 300


def is_still(widget: QWidget) -> bool:
    """Whether the system asks for no animations.

    WORKAROUND Qt tells of it only through the style (Windows and KDE), drop for `QStyleHints.accessibility()` and its
    motion preference with Qt 6.12.
    """
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


class Motion(QObject):
    """Moves the people in view from where they were to where they stand; the layout itself is in place at once."""

    def __init__(self, picture: Picture, repaint: Callable[[], None], owner: QWidget) -> None:
        super().__init__(owner)
        self._picture = picture
        self._repaint = repaint
        self._owner = owner
        self._paths: dict[int, tuple[QPointF, QPointF]] = {}  # by slot: from, to
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether cards are on their way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def begin(self, before: Places, seen: set[int], view: Box, to_now: QTransform) -> None:
        """Start from where people were.

        *seen* are those in view before, *view* is the part in view now, *to_now* leads from points of the canvas before
        to those that are at the same place of the screen now.
        """
        self.stop()
        if is_still(self._owner):
            return
        picture = self._picture
        slots = {slot for run in picture.layout.cards(view) for slot in run}
        slots |= {slot for person in seen if (slot := picture.slot(person)) >= 0}
        if len(slots) > MOST_CARDS:
            return
        for slot in slots:
            x, y, _, _ = picture.rect(slot)
            start = self._start(before, slot)
            self._paths[slot] = (to_now.map(start) if start else QPointF(x, y), QPointF(x, y))
        if any(start != end for start, end in self._paths.values()):
            self._move(0.0)
            self._animation.start()

    def stop(self) -> None:
        """Let everybody stand where they belong."""
        self._animation.stop()
        self._paths = {}
        self._picture.moved = {}
        self._repaint()

    def _start(self, before: Places, slot: int) -> QPointF | None:
        """Where someone was; who is new comes out of the nearest introducer who was there."""
        while slot >= 0:
            if (place := before.of(self._picture.person(slot))) is not None:
                return QPointF(*place)
            slot = self._picture.shown.parents[slot]
        return None

    def _move(self, share: float) -> None:
        self._picture.moved = {
            slot: (start.x() + (end.x() - start.x()) * share, start.y() + (end.y() - start.y()) * share)
            for slot, (start, end) in self._paths.items()
        }
        self._repaint()
