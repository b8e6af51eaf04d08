"""What the week and the month have in common: days of talks, words about the talk under the pointer, drags given up."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.conversations import ConversationRow
from app.ui import theme
from app.ui.conversations import talk_words
from app.ui.conversations.days import Days


class DaysView(QWidget):
    """Some days with their talks; *clock* tells what now is."""

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._clock = clock
        self.days = Days()
        self._pressed: tuple[int, QPointF] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.notifier.changed.connect(self.update)

    def talk_at(self, at: QPointF) -> ConversationRow | None:
        """The talk drawn at a point, None beside all."""
        raise NotImplementedError

    def words(self, row: ConversationRow) -> list[str]:
        """What there is to say about a talk, on the clock of the calendar and on theirs."""
        return talk_words.lines(row, str(self.days.zone), self.days.clashes.get(row.id, ""))

    def event(self, event: QEvent) -> bool:
        """The whole of a talk as tooltip; a drag that loses its window is given up."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.talk_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(self.words(row)) if row else "", self)
            return True
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self._let_go()
        return super().event(event)

    def _let_go(self) -> None:
        """Forget what is pressed."""
        self._pressed = None
        self.unsetCursor()
        self.update()
