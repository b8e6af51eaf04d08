"""The top bar: page title, search field, at most two actions of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui import theme
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel, label

SEARCH_PX = 320


class SearchField(QLineEdit):
    """Esc empties it; Down and Enter go to the list (`left`)."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Search")
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        theme.set_icon(self._glass, "search", "muted")
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._key = label("Ctrl F", "key")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._key.setVisible(not text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the key cap at the right."""
        super().resizeEvent(event)
        self._key.adjustSize()
        self._key.move(self.width() - self._key.width() - 8, (self.height() - self._key.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Down and Enter; the rest as ever."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.text():
                self.left.emit()
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """Emits `searched` with the text as it is typed and `search_left` when the keys are to go to the page."""

    searched = Signal(str)
    search_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "bar")
        self.setFixedHeight(theme.BAR_PX)
        self._title = ElidedLabel("", "title")
        self.field = SearchField()
        self.field.setMaximumWidth(SEARCH_PX)
        self.field.setMinimumWidth(160)
        self.field.textChanged.connect(self.searched)
        self.field.left.connect(self.search_left)
        self._shown: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title, 3)
        self._row.addWidget(self.field, 2)

    def show_page(self, title: str, hint: str, text: str) -> None:
        """Shows a page's title, what can be searched there, and what was typed there."""
        self._title.show_text(title)
        self.field.setPlaceholderText(hint)
        if text != self.field.text():
            is_blocked = self.field.blockSignals(True)
            self.field.setText(text)
            self.field.blockSignals(is_blocked)

    def show_actions(self, actions: Sequence[QAction | QPushButton], owner: QWidget) -> None:
        """Shows a page's actions in place of those before, which go back to their page."""
        for button in self._shown:
            self._row.removeWidget(button)
            button.hide()
            home = button.property("home")
            button.setParent(home if isinstance(home, QWidget) else owner)
        self._shown = [self._button(action) for action in actions]
        for button in self._shown:
            button.setProperty("home", owner)
            self._row.addWidget(button)
            button.show()

    @staticmethod
    def _button(action: QAction | QPushButton) -> QPushButton:
        if isinstance(action, QPushButton):
            return action
        button = buttons.secondary(action.text())
        button.clicked.connect(action.trigger)
        return button
