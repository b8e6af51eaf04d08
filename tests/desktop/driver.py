"""Runs the real program and answers questions on standard input: where something is on the screen, in root pixels.

It only looks. Every act comes from outside, through the X server.
"""

import json
import sys

from PySide6.QtCore import QRectF, QSocketNotifier, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QMainWindow, QWidget


def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible())


def middle(widget, rect):
    place = widget.mapToGlobal(rect.center())
    return [place.x(), place.y()]


def visible(kind):
    return [widget for widget in window().findChildren(kind) if widget.isVisible()]


def button(text):
    """The middle of the visible button with a text (mnemonics aside), null while there is none."""
    for found in visible(QAbstractButton):
        if text in {found.text().replace("&", ""), found.accessibleName(), found.toolTip()}:
            return middle(found, found.rect())
    return None


def row(name):
    """The middle of the row of a visible list that shows a name."""
    for view in visible(QAbstractItemView):
        model = view.model()
        for number in range(model.rowCount() if model else 0):
            index = model.index(number, 0)
            if name in str(index.data(Qt.ItemDataRole.DisplayRole) or ""):
                rect = view.visualRect(index)
                if view.viewport().rect().contains(rect.center()):
                    return middle(view.viewport(), rect)
    return None


def person(person_id):
    """The middle of a person in the referral tree."""
    from app.ui.tree.canvas import TreeCanvas

    for view in visible(TreeCanvas):
        slot = view.picture.slot(person_id)
        if slot >= 0:
            return middle(view.viewport(), view.mapFromScene(QRectF(*view.picture.rect(slot))).boundingRect())
    return None


def canvas():
    """The tree's view in root pixels: left, top, width, height."""
    from app.ui.tree.canvas import TreeCanvas

    view = visible(TreeCanvas)[0].viewport()
    place = view.mapToGlobal(view.rect().topLeft())
    return [place.x(), place.y(), view.width(), view.height()]


def column(state):
    """The lower part of a column of the board, named by a state."""
    from app.ui.conversations.board_page import Column

    found = next((one.view.viewport() for one in visible(Column) if one.state == state), None)
    return found and middle(found, found.rect())


def talk(conversation):
    """The middle of a conversation on the week, null while it isn't there."""
    from app.ui.conversations.week_view import WeekView

    for view in visible(WeekView):
        area = view.area_of(conversation)
        if not area.isEmpty():
            return middle(view, area.toRect())
    return None


def day(number):
    """How many pixels the days of the week are apart, times a number."""
    from app.ui.conversations.week_view import WeekView

    return round(visible(WeekView)[0]._places.column_px * number)


def chosen():
    """The ids of the people chosen in the tree."""
    from app.ui.tree.canvas import TreeCanvas

    return [int(one) for view in visible(TreeCanvas) for one in view.chosen_people()]


def carried():
    """What the tree says of what is held over it, null where nothing is."""
    from app.ui.tree.canvas import TreeCanvas

    carries = [view.marks.carry for view in visible(TreeCanvas)]
    return carries[0].message if carries and carries[0] is not None else None


def dialog_button(text):
    """The middle of the button with a text in whatever dialog is open, null while there is none."""
    for dialog in QApplication.topLevelWidgets():
        for found in dialog.findChildren(QAbstractButton) if isinstance(dialog, QDialog) else ():
            if found.isVisible() and found.text().replace("&", "") == text:
                return middle(found, found.rect())
    return None


def meeting():
    """What the meeting shows: its question, notes, minutes and size, null while none is open."""
    for found in QApplication.topLevelWidgets():
        if type(found).__name__ == "MeetingWindow" and found.isVisible() and found.page is not None:
            notes = found.notes
            return {
                "id": int(found.winId()),
                "question": notes._question.text(),
                "notes": notes.editor.toPlainText(),
                "minutes": found.head.minutes.text(),
                "size": [found.width(), found.height()],
                "full": found.isFullScreen(),
            }
    return None


def meeting_button(text):
    """The middle of a visible button of the meeting, null while there is none."""
    for top in QApplication.topLevelWidgets():
        for found in top.findChildren(QAbstractButton) if type(top).__name__ == "MeetingWindow" else ():
            if found.isVisible() and text in {found.text(), found.accessibleName()}:
                return middle(found, found.rect())
    return None


def window_id():
    return int(window().winId())


def focus():
    found = QApplication.focusWidget()
    return type(found).__name__ if found else ""


def furnished():
    """Whether all is there and connected; a click before that goes astray."""
    return window()._is_furnished


def idle():
    return True


def picture(path):
    return window().grab().save(path)


def widgets():
    return sorted({f"{type(w).__name__} {w.objectName()} {getattr(w, 'text', str)()!s:.40}" for w in visible(QWidget)})


QUESTIONS = {
    f.__name__: f
    for f in (
        button, row, person, canvas, column, talk, day, chosen, carried, dialog_button, meeting, meeting_button,
        window_id, focus, furnished, idle, picture, widgets,
    )
}  # fmt: skip


def answer():
    line = sys.stdin.readline()
    if not line:
        QApplication.exit(0)
        return
    question, *arguments = json.loads(line)
    try:
        reply = QUESTIONS[question](*arguments)
    except Exception as error:  # noqa: BLE001 the test shows it
        reply = {"error": repr(error)}
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


def main():
    real_exec = QApplication.exec
    kept = []

    def listening_exec(*_):
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(answer)
        kept.append(notifier)
        return real_exec()

    QApplication.exec = listening_exec
    from app.main import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
