"""The ordered questions under their headings, with dragging by mouse and its keyboard twin."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.conversations import QuestionDraft
from app.core.questions import Group
from app.ui.conversations import question_order
from app.ui.conversations.question_order import Questions
from app.ui.conversations.question_row import QuestionRow
from app.ui.conversations.wording import GROUP_NAMES
from app.ui.widgets.labels import label

_EDGE_PX = 48  # near the edge of the scroll area a drag scrolls
_SCROLL_PX = 14
_FADED = 0.35  # the question that is being dragged


class QuestionList(QWidget):
    """Questions in TIARA groups. A change by the user is shown at once and emitted as `changed(questions, label)`."""

    changed = Signal(object, str)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.questions: Questions = ()
        self.rows: list[QuestionRow] = []
        self._headings: dict[Group, QLabel] = {}
        self._dragged: int | None = None
        self._target: tuple[Group, int] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line = QFrame(self)
        self._line.setProperty("insertion", "on")
        self._line.setFixedHeight(3)
        self._line.hide()
        self._scroller = QTimer(self)
        self._scroller.setInterval(30)
        self._scroller.timeout.connect(self._scroll_at_edge)

    def show_questions(self, questions: Sequence[QuestionDraft]) -> None:
        """Show a list; equal content leaves the widgets, and with them focus and an open editor, alone."""
        wanted = question_order.grouped(questions)
        if wanted == self.questions and self.rows:
            return
        self._end_drag()
        focus = self.window().focusWidget()
        focused = next((row.index for row in self.rows if focus and (row is focus or row.isAncestorOf(focus))), None)
        self.questions = wanted
        self._rebuild()
        if focused is not None and self.rows:
            self.focus_row(min(focused, len(self.rows) - 1))

    def focus_row(self, index: int) -> None:
        """Put the keyboard on a question."""
        if 0 <= index < len(self.rows):
            self.rows[index].setFocus(Qt.FocusReason.TabFocusReason)

    def move(self, index: int, group: Group, before: int) -> None:  # type: ignore[override]
        """Move a question into a group, before another one; see `question_order.moved`."""
        questions, place = question_order.moved(self.questions, index, group, before)
        self._commit(questions, "Move question", place)

    def step(self, index: int, by: int) -> None:
        """Move a question one place; see `question_order.stepped`."""
        questions, place = question_order.stepped(self.questions, index, by)
        self._commit(questions, "Move question", place)

    def toggle_sent(self, index: int) -> None:
        """Mark a question as sent ahead, or not."""
        is_sent = not self.questions[index].is_sent_ahead
        label_ = "Mark question as sent ahead" if is_sent else "Mark question as not sent ahead"
        self._commit(question_order.changed(self.questions, index, sent_ahead=is_sent), label_, index)

    def remove(self, index: int) -> None:
        """Take a question off the list."""
        self._commit(question_order.without(self.questions, index), "Remove question", index)

    def reword(self, index: int, text: str) -> None:
        """Give a question other words."""
        self._commit(question_order.changed(self.questions, index, text=text), "Reword question", index)

    def add(self, more: Sequence[QuestionDraft]) -> None:
        """Put questions at the end of their groups."""
        name = "Add question" if len(more) == 1 else f"Add {len(more)} questions"
        self._commit(question_order.added(self.questions, more), name, None)

    def _commit(self, questions: Questions, name: str, focus: int | None) -> None:
        if questions == self.questions:
            return
        has_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.questions = questions
        self._rebuild()
        if focus is not None and has_focus:
            self.focus_row(min(focus, len(self.rows) - 1))
        self.changed.emit(questions, name)

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._headings = {}
        for group in Group:
            heading = label(GROUP_NAMES[group], "section")
            heading.setContentsMargins(0, 12, 0, 4)
            self._headings[group] = heading
            self._column.addWidget(heading)
            members = [(i, q) for i, q in enumerate(self.questions) if q.group is group]
            heading.setVisible(bool(members))
            for index, question in members:
                row = self._make_row(index, question)
                self._column.addWidget(row)
                row.show()  # at once, so that it can take the focus
        self._line.raise_()

    def _make_row(self, index: int, question: QuestionDraft) -> QuestionRow:
        row = QuestionRow(index, question)
        row.send_toggled.connect(self.toggle_sent)
        row.remove_wanted.connect(self.remove)
        row.reworded.connect(self.reword)
        row.step_wanted.connect(self.step)
        row.focus_wanted.connect(self.focus_row)
        row.drag_started.connect(self.start_drag)
        self.rows.append(row)
        return row

    # Dragging: the list follows the mouse itself, so the row stays a widget of the page and Esc can stop it.

    def start_drag(self, index: int) -> None:
        """Take hold of a question; mouse and keys go to the list until it is dropped."""
        self._dragged = index
        for heading in self._headings.values():
            heading.show()  # an empty group can be dropped into as well
        fade = QGraphicsOpacityEffect(self.rows[index])
        fade.setOpacity(_FADED)
        self.rows[index].setGraphicsEffect(fade)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.grabMouse()
        self.grabKeyboard()
        self._scroller.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the question would go."""
        if self._dragged is not None:
            self._aim(event.position().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop."""
        dragged, target = self._dragged, self._target
        self._end_drag()
        if dragged is not None and target is not None:
            self.move(dragged, *target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a drag."""
        if self._dragged is not None and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A drag that loses its window is given up."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate) and self._dragged is not None:
            self._end_drag()
        return super().event(event)

    def drop_target(self, y: int) -> tuple[Group, int, int]:
        """Where a drop at height *y* goes: group, index to stand before, and the y of the insertion line."""
        found: list[tuple[Group, int, int]] = []
        for group, heading in self._headings.items():
            members = [row for row in self.rows if row.question.group is group]
            first = sum(list(Group).index(q.group) < list(Group).index(group) for q in self.questions)
            places = [(first, heading.geometry().bottom() + 1)]
            places += [(row.index + 1, row.geometry().bottom() + 1) for row in members]
            found += [(group, before, line) for before, line in places]
        return min(found, key=lambda place: abs(place[2] - y))

    def _aim(self, y: int) -> None:
        group, before, line = self.drop_target(y)
        self._target = (group, before)
        self._line.setGeometry(0, line - 1, self.width(), 3)
        self._line.show()
        self._line.raise_()

    def _end_drag(self) -> None:
        if self._dragged is None:
            return
        self._dragged, self._target = None, None
        self._scroller.stop()
        self.releaseMouse()
        self.releaseKeyboard()
        self.unsetCursor()
        self._line.hide()
        for row in self.rows:
            row.setGraphicsEffect(None)  # type: ignore[arg-type]
        for group, heading in self._headings.items():
            heading.setVisible(any(question.group is group for question in self.questions))

    def _scroll_at_edge(self) -> None:
        area: QObject | None = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is None:
            return
        y = area.viewport().mapFromGlobal(QCursor.pos()).y()
        bar = area.verticalScrollBar()
        if y < _EDGE_PX:
            bar.setValue(bar.value() - _SCROLL_PX)
        elif y > area.viewport().height() - _EDGE_PX:
            bar.setValue(bar.value() + _SCROLL_PX)
        else:
            return
        self._aim(self.mapFromGlobal(QPoint(QCursor.pos())).y())
