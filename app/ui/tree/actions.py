"""Every gesture of the tree as a command with a shortcut."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


def fill(menu: QMenu, actions: Iterable[QAction | None]) -> None:
    """Put commands into a menu; None is a line."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


class TreeActions:
    """The commands of the page, each also in the context menu; they work while the page has the focus."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self.introduce = self._made("Introduced by…", "Ctrl+I")
        self.cut = self._made("Cut, to put under someone else", "Ctrl+X")
        self.paste = self._made("Put those cut under this person", "Ctrl+V")
        self.take_out = self._made("Take out of the tree", "Del")
        self.plan = self._made("Plan a conversation", "Ctrl+Shift+N")
        self.open = self._made("Show in People", "Ctrl+Return")
        self.toggle = self._made("Open or close the branch", "Ctrl+Space")
        self.larger = self._made("Zoom in", "Ctrl++", "Ctrl+=")
        self.smaller = self._made("Zoom out", "Ctrl+-")
        self.fit = self._made("Show everything", "Ctrl+0")
        self.home = self._made("Go to you", "Home")
        self.focus = self._made("Focus on this person", "F")
        self.open_below = self._made("Open all branches below", "Ctrl+E")
        self.close_below = self._made("Close all branches below", "Ctrl+Shift+E")
        self.close_others = self._made("Close all other branches", "Ctrl+Shift+O")
        self.more_degrees = self._made("One degree more", "+")
        self.fewer_degrees = self._made("One degree fewer", "-")
        self.back = self._made("Back", "Alt+Left")
        self.forward = self._made("Forward", "Alt+Right")
        self.as_tree = self._made("Show as a tree", "Alt+1")
        self.as_radial = self._made("Show in rings", "Alt+2")
        self.as_outline = self._made("Show as an outline", "Alt+3")
        self.next_match = self._made("Next match", "F3")
        self.previous_match = self._made("Match before", "Shift+F3")
        self.introduce_me = self._made("Who can introduce me…", "Ctrl+Shift+I")
        self.path_to = self._made("Path to…", "Ctrl+Shift+P")
        self.export = self._made("Export…", "Ctrl+Alt+E")
        self.fold = self._made("Show or fold away the people not in the tree", "Ctrl+B")

    def connect(self, **slots: Callable[[], object]) -> None:
        """Connect commands by their names."""
        for name, slot in slots.items():
            action: QAction = getattr(self, name)
            action.triggered.connect(lambda _=False, run=slot: run())

    def of_person(self) -> list[QAction | None]:
        """What can be done to a person; None is a line."""
        return [self.introduce, self.cut, self.paste, self.take_out, None, self.plan, self.open, None, self.focus]

    def of_branches(self) -> list[QAction | None]:
        """What opens and closes branches; the first few need a person."""
        below: list[QAction | None] = [self.toggle, self.open_below, self.close_below, self.close_others, None]
        return [*below, self.more_degrees, self.fewer_degrees]

    def of_view(self) -> list[QAction | None]:
        """What changes the view."""
        ways: list[QAction | None] = [self.as_tree, self.as_radial, self.as_outline, None]
        return [*ways, self.larger, self.smaller, self.fit, self.fold, None, self.home, self.back, self.forward]

    def of_asking(self) -> list[QAction | None]:
        """What can be asked of the tree."""
        return [self.introduce_me, self.path_to]

    def popup(self, place: QPoint, *, has_person: bool, can_paste: bool) -> None:
        """Open the context menu, with what can be done to a person if there is one."""
        menu = QMenu(self._page)
        self.paste.setEnabled(can_paste)
        if has_person:
            fill(menu, self.of_person())
        fill(menu.addMenu("Branches"), self.of_branches())
        fill(menu.addMenu("View"), self.of_view())
        fill(menu.addMenu("Ask"), self.of_asking())
        menu.addAction(self.export)
        menu.aboutToHide.connect(lambda: self.paste.setEnabled(True))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _made(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self._page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        return action
