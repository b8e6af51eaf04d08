"""Runs the real program on a data folder without a screen, and has somebody type in the meeting.

`talker.py talk FOLDER`: starts the meeting, goes to the second question, types a letter every 40 ms without a pause and
says each one. `talker.py look FOLDER`: only says what the meeting shows that opened by itself.
"""

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LETTERS = "abcdefghijklmnopqrstuvwxyz "
LETTER_MS, LOOK_MS = 40, 30


def windows(kind):
    return [w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()]


def say(*words):
    sys.stdout.write("\t".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Talker:
    def __init__(self, what):
        self.what, self.count = what, 0
        self.timer = QTimer(interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        main = next(iter(windows("MainWindow")), None)
        if main is None or not main._is_settled:
            return
        meeting = next(iter(windows("MeetingWindow")), None)
        if meeting is None:
            if self.what == "talk" and not main._commands._held:
                main._actions.start_meeting.trigger()
        elif meeting.page is not None:
            self.timer.stop()
            if self.what == "look":
                say("shown", meeting.notes._question.text(), meeting.notes.editor.toPlainText())
                QApplication.exit(0)
            else:
                self.meeting = meeting
                QTest.keyClick(meeting.notes.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
                say("ready")
                self.typing = QTimer(interval=LETTER_MS)
                self.typing.timeout.connect(self.type)
                self.typing.start()

    def type(self):
        QTest.keyClick(self.meeting.notes.editor, LETTERS[self.count % len(LETTERS)])
        self.count += 1
        say("typed", self.count, time.monotonic())


def main():
    real_exec, kept = QApplication.exec, []

    def talking_exec(*_):
        kept.append(Talker(sys.argv[1]))
        return real_exec()

    QApplication.exec = talking_exec
    from app.main import main as run

    return run(["--data-dir", sys.argv[2]])


if __name__ == "__main__":
    sys.exit(main())
