"""A window that stands for a file manager: its whole face can be dragged off, and carries the files named.

Says "ready" with where it is, in root pixels, and "moved" or "copied" for how a drop ended.
"""

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

WIDTH_PX, HEIGHT_PX = 120, 60


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class FileSource(QLabel):
    """Like a file manager it proposes to move, and would delete its files after that."""

    def __init__(self, paths):
        super().__init__("Files")
        self._paths = paths
        self.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint)
        self.resize(WIDTH_PX, HEIGHT_PX)

    def mouseMoveEvent(self, event):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(mime)
        ended = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        words = {Qt.DropAction.MoveAction: "moved", Qt.DropAction.CopyAction: "copied"}
        say(words.get(ended, "refused"))


def main():
    application = QApplication(sys.argv)
    source = FileSource(sys.argv[3:])
    source.move(QPoint(int(sys.argv[1]), int(sys.argv[2])))
    source.show()

    def tell():
        place = source.mapToGlobal(source.rect().center())
        say(f"ready {place.x()} {place.y()}")

    QTimer.singleShot(300, tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
