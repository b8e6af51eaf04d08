"""The window's commands: menu, shortcuts, and the live names of undo and redo."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from app.core.changes import UndoState
from app.ui import theme
from app.ui.pages import PageSpec
from app.ui.theme import Scheme

_SCHEMES = (("Like the system", None), ("Light", Scheme.LIGHT), ("Dark", Scheme.DARK))


class Actions:
    """Every command of the window; `all` lists them for the palette."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.all: list[QAction] = []
        self.menu = QMenu(window)
        self.import_files = self.made("Import…", "Ctrl+O", "import")
        self.leave = self.made("Quit", QKeySequence.StandardKey.Quit)
        self.undo = self.made("Undo", QKeySequence.StandardKey.Undo, "undo")
        self.redo = self.made("Redo", "Ctrl+Shift+Z", "redo")
        self.find = self.made("Search", QKeySequence.StandardKey.Find, "search")
        self.drafts = self.made("Drafts…", "Ctrl+Shift+D", "note-pencil")
        self.milestone = self.made("Share a milestone…", "Ctrl+Shift+M", "paper-plane-tilt")
        self.palette = self.made("Go to anything…", "Ctrl+K")
        self.open_menu = self.made("Menu", "F10")
        self.start_meeting = self.made("Start meeting", "Ctrl+M", "play")
        self.log_touch = self.made("Log a touch…", "Ctrl+L", "chat-circle-text")
        self.note_name = self.made("Add a name they gave…", "Ctrl+Shift+A", "user-plus")
        self.advice = self.made("All advice…", "Ctrl+Shift+L", "lightbulb")
        self.quick_plan = self.made("Plan a conversation from here…", "Ctrl+Alt+N", "calendar-plus")
        self.pages: list[QAction] = []
        self.show_history(UndoState())

    def made(self, text: str, keys: str | QKeySequence.StandardKey, icon: str = "") -> QAction:
        """A command with a shortcut that works in the whole window."""
        action = QAction(text, self._window)
        action.setShortcut(keys)
        if icon:
            theme.set_icon(action, icon, "muted")
        self._window.addAction(action)
        self.all.append(action)
        return action

    def build(self, specs: Sequence[PageSpec], go: Callable[[int], None]) -> None:
        """Puts the commands into menus: the system's bar on a Mac, one menu of the rail elsewhere."""
        file, edit, view = (QMenu(name, self._window) for name in ("File", "Edit", "View"))
        file.addAction(self.import_files)
        file.addActions([self.drafts, self.milestone])
        file.addSeparator()
        file.addAction(self.leave)
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.find, self.palette])
        edit.addSeparator()
        edit.addActions([self.start_meeting, self.log_touch, self.note_name, self.advice])
        edit.addAction(self.quick_plan)
        for index, spec in enumerate(specs):
            action = self.made(spec.title, spec.shortcut, spec.icon)
            action.triggered.connect(lambda _=False, page=index: go(page))
            self.pages.append(action)
        view.addActions(self.pages)
        view.addSeparator()
        view.addMenu(self._theme_menu())
        for menu in (file, edit, view):
            self.menu.addMenu(menu)
            if sys.platform == "darwin":
                self._window.menuBar().addMenu(menu)

    def _theme_menu(self) -> QMenu:
        menu = QMenu("Theme", self._window)
        group = QActionGroup(self._window)
        for text, scheme in _SCHEMES:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, wanted=scheme: _dress(wanted))
            group.addAction(action)
        menu.aboutToShow.connect(lambda: _check_scheme(group))  # it may have been chosen among the settings
        return menu

    def show_history(self, state: UndoState) -> None:
        """Names the next undo and redo."""
        for action, word, name in ((self.undo, "Undo", state.undo), (self.redo, "Redo", state.redo)):
            action.setText(f"{word}: {name}".replace("&", "&&") if name else word)
            action.setEnabled(name is not None)


def _dress(scheme: Scheme | None) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.choose(app, scheme)


def _check_scheme(group: QActionGroup) -> None:
    for action, (_, scheme) in zip(group.actions(), _SCHEMES, strict=True):
        action.setChecked(scheme == theme.wanted())
