"""The left rail: the mark, the pages with their figures, the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.pages import PageSpec
from app.ui.people_mime import decode
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

# Long enough to pass over without turning the page, short enough to wait for.
HOVER_MS = 400


class NavButton(QPushButton):
    """A page's entry: icon, name, and a figure at the right."""

    def __init__(self, spec: PageSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec.title, parent)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setIconSize(QSize(theme.ICON_PX, theme.ICON_PX))
        self.setToolTip(f"{spec.title} ({spec.shortcut})")
        theme.set_icon(self, spec.icon, "muted")
        self._figure = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch()
        row.addWidget(self._figure)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAcceptDrops(True)
        self._hover = QTimer(self, interval=HOVER_MS, singleShot=True)
        self._hover.timeout.connect(self.click)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """People held over an entry for a moment turn the page, so that they can be carried from one to another."""
        if decode(event.mimeData()):
            event.acceptProposedAction()
            self._hover.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Passing over turns nothing."""
        self._hover.stop()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drop on the entry itself turns the page too and carries nobody."""
        self._hover.stop()
        event.ignore()
        self.click()

    def show_figure(self, count: int) -> None:
        """Writes the figure; nothing for none."""
        self._figure.setText(f"{count:,}" if count else "")


class Rail(QFrame):
    """Emits `chosen` with the index of a page."""

    chosen = Signal(int)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "rail")
        self.setFixedWidth(theme.RAIL_PX)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(3)
        column.addLayout(self._top())
        column.addSpacing(10)
        for index, spec in enumerate(specs):
            button = NavButton(spec)
            self._group.addButton(button, index)
            column.addWidget(button)
        at_foot = next((at for at, spec in enumerate(specs) if spec.is_apart), len(specs))
        column.insertStretch(column.count() - len(specs) + at_foot)
        self._group.idClicked.connect(self.chosen)

    def _top(self) -> QHBoxLayout:
        self._mark = QLabel()
        self._dress()
        theme.notifier.changed.connect(self._dress)
        name = label("Coffeetree", "heading")
        self._menu_button = buttons.icon_only("list", "Menu (F10)")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._mark)
        row.addWidget(name)
        row.addStretch()
        row.addWidget(self._menu_button)
        return row

    def _dress(self) -> None:
        self._mark.setPixmap(theme.icon(theme.MARK).pixmap(QSize(24, 24)))

    def set_menu(self, menu: QMenu) -> None:
        """Gives the menu button its menu."""
        self._menu_button.setMenu(menu)

    def open_menu(self) -> None:
        """Opens the menu, as by a press."""
        self._menu_button.setFocus()
        self._menu_button.showMenu()

    def choose(self, index: int) -> None:
        """Marks a page, without a signal."""
        self._group.button(index).setChecked(True)

    def show_figure(self, index: int, count: int) -> None:
        """Writes the figure of a page."""
        button = self._group.button(index)
        if isinstance(button, NavButton):
            button.show_figure(count)
