"""One question of the list: handle, words, "sent ahead"; edited in place."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from app.core.conversations import QuestionDraft
from app.ui import theme
from app.ui.conversations.editors import GrowingEdit
from app.ui.widgets import buttons
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import label

_HANDLE_PX = 22


class _Handle(QWidget):
    """Six dots that say: this can be dragged."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setFixedWidth(_HANDLE_PX)
        self.setMinimumHeight(24)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip("Drag to order (Alt+Up, Alt+Down)")
        theme.notifier.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two columns of three dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        middle = self.height() / 2
        for x in (3.0, 7.0):
            for y in (-4.0, 0.0, 4.0):
                painter.drawEllipse(QPointF(x + 1, middle + y), 1.1, 1.1)
        painter.end()


class QuestionRow(QFrame):
    """A question as a widget. It changes nothing itself: it emits what was wanted, with its index."""

    send_toggled = Signal(int)
    remove_wanted = Signal(int)
    reworded = Signal(int, str)
    step_wanted = Signal(int, int)
    focus_wanted = Signal(int)
    drag_started = Signal(int)

    def __init__(self, index: int, question: QuestionDraft, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.index = index
        self.question = question
        self._pressed_at: QPointF | None = None
        self._editor: GrowingEdit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question.text + (", sent ahead" if question.is_sent_ahead else ""))
        self._words = label(question.text, wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setMinimumWidth(40)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(0)
        self._row.addWidget(_Handle(self))
        self._row.addWidget(self._words, 1)
        if question.is_sent_ahead:
            self._row.addSpacing(8)
            self._row.addWidget(Chip("sent ahead", "neutral"))
        self._tools = self._make_tools()

    @property
    def words(self) -> QLabel:
        """The label that shows the question."""
        return self._words

    def edit(self) -> None:
        """Open the question for rewording."""
        if self._editor is not None:
            return
        editor = self._editor = GrowingEdit("Your question", self, single=True)
        editor.setPlainText(self.question.text)
        editor.submitted.connect(self._finish_edit)
        editor.installEventFilter(self)
        self._words.hide()
        self._tools.hide()
        self._row.insertWidget(1, editor, 1)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    def menu(self) -> QMenu:
        """What can be done with the question."""
        menu = QMenu(self)
        is_sent = self.question.is_sent_ahead
        menu.addAction("Edit\tF2", self.edit)
        menu.addAction("Not sent ahead\tSpace" if is_sent else "Mark as sent ahead\tSpace", self._toggle)
        menu.addSeparator()
        menu.addAction("Move up\tAlt+Up", lambda: self.step_wanted.emit(self.index, -1))
        menu.addAction("Move down\tAlt+Down", lambda: self.step_wanted.emit(self.index, 1))
        menu.addSeparator()
        menu.addAction("Remove\tDel", self._remove)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same commands for those who look for a menu."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move, Up and Down go, Space marks, Delete removes, F2 or Enter edits."""
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_wanted.emit(self.index, steps[Qt.Key(key)])
        elif key in steps:
            self.focus_wanted.emit(self.index + steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: a drag starts there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Past the platform's drag distance the list takes over."""
        start = self._pressed_at
        if start is None or self._editor is not None:
            return
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_started.emit(self.index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag after all."""
        self._pressed_at = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits."""
        self.edit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the mouse the tools show."""
        self._show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        """And go with it."""
        self._show_tools()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keyboard users see the tools too."""
        super().focusInEvent(event)
        self._show_tools()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tools stay while one of them has the focus."""
        super().focusOutEvent(event)
        self._show_tools()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tools stand at the right edge."""
        super().resizeEvent(event)
        self._place_tools()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leaving the editor keeps its words, Esc drops them; a tool that loses focus hides the tools."""
        if watched is self._editor and self._editor is not None:
            if event.type() == QEvent.Type.FocusOut:
                self._finish_edit()
            elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                event.accept()  # a shortcut of the window must not take it
                if event.type() == QEvent.Type.KeyPress:
                    self._close_editor()
                return True
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
            self._show_tools()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring when focused."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()

    def _make_tools(self) -> QFrame:
        tools = QFrame(self)
        tools.setObjectName("questionTools")
        tools.setAutoFillBackground(True)
        row = QHBoxLayout(tools)
        row.setContentsMargins(22, 0, 0, 0)
        row.setSpacing(2)
        send = buttons.filter_chip("sent ahead" if self.question.is_sent_ahead else "send ahead")
        send.setChecked(self.question.is_sent_ahead)
        send.setToolTip("Mark whether this question was sent ahead")
        send.clicked.connect(self._toggle)
        remove = buttons.icon_only("close", "Remove this question")
        remove.clicked.connect(self._remove)
        for button in (send, remove):
            button.installEventFilter(self)
            row.addWidget(button)
        tools.hide()
        return tools

    def _place_tools(self) -> None:
        wanted: QSize = self._tools.sizeHint()
        self._tools.resize(wanted)
        self._tools.move(self.width() - wanted.width() - 2, (self.height() - wanted.height()) // 2)

    def _show_tools(self) -> None:
        inside = self.underMouse() or self.hasFocus() or self._tools.isAncestorOf(QApplication.focusWidget() or self)
        self._place_tools()
        self._tools.setVisible(inside and self._editor is None)
        self._tools.raise_()

    def _toggle(self) -> None:
        self.send_toggled.emit(self.index)

    def _remove(self) -> None:
        self.remove_wanted.emit(self.index)

    def _finish_edit(self) -> None:
        editor = self._editor
        if editor is None:
            return
        text = editor.words()
        self._close_editor()
        if text and text != self.question.text:
            self.reworded.emit(self.index, text)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._words.show()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
