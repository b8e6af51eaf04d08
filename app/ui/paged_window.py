"""A window of pages that are made on their first visit, and how one goes from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.ui.pieces import at_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton, QWidget

    from app.services.workspace import Workspace
    from app.ui.commands import Commands
    from app.ui.pages import PageSpec
    from app.ui.rail import Rail
    from app.ui.top_bar import TopBar


class PagedWindow(QMainWindow):
    """Keeps the pages, the text searched for on each, and which one is shown.

    Rail and top bar are there once it is furnished; from then on pages are made whole, before that bare.
    """

    _rail: Rail
    _top: TopBar

    def __init__(self, workspace: Workspace, commands: Commands, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._workspace, self._commands = workspace, commands
        self._specs = tuple(pages)
        self._pages: dict[int, QWidget] = {}
        self._texts: dict[int, str] = {}
        self._current = -1
        self._is_furnished = self._is_settled = False
        self._stack = QStackedWidget()

    def page(self, key: str) -> QWidget:
        """A page by its key, made if need be."""
        index = next(i for i, spec in enumerate(self._specs) if spec.key == key)
        return self._made(index)

    def go_to(self, index: int) -> None:
        """Shows a page; what is being edited on the one before is saved first."""
        page = self._made(index)
        if self._current != index:
            self._flush()
            self._current = index
            self._stack.setCurrentWidget(page)
            self._came()
            self._focus_page()
        if self._is_furnished:
            self._rail.choose(index)
            self._show_top()

    def visit(self, index: int) -> None:
        """Shows a page as asked for by its name: the one shown already goes back to its list."""
        page = self._made(index)
        if index == self._current and hasattr(page, "show_list"):
            page.show_list()
        self.go_to(index)

    def go_to_key(self, key: str) -> None:
        """Shows a page by its key."""
        self.go_to(next(i for i, spec in enumerate(self._specs) if spec.key == key))

    # Within

    def _made(self, index: int) -> QWidget:
        if index not in self._pages:
            page = self._specs[index].make(self._workspace, self._commands, self)
            self._pages[index] = page
            self._stack.addWidget(page)
            self._join(page, index)
            if self._is_furnished and hasattr(page, "furnish"):
                at_once(page)
            if self._is_settled and hasattr(page, "start_background"):
                page.start_background()
        return self._pages[index]

    def _join(self, page: QWidget, index: int) -> None:
        """Connects what a page asks of the window."""

    def _came(self) -> None:
        """Called when another page is shown."""

    def _show_top(self) -> None:
        page, spec = self._pages[self._current], self._specs[self._current]
        title = getattr(page, "title", spec.title)
        self._top.show_page(title, spec.search_hint, self._texts.get(self._current, ""))
        offered: list[QAction | QPushButton] = page.top_actions() if hasattr(page, "top_actions") else []
        self._top.show_actions(offered, page)

    def _search(self, text: str) -> None:
        self._texts[self._current] = text
        page = self._pages[self._current]
        if hasattr(page, "search"):
            page.search(text)

    def _focus_page(self) -> None:
        page = self._pages[self._current]
        if hasattr(page, "take_focus"):
            page.take_focus()
        else:
            page.setFocus()

    def _flush(self) -> None:
        page = self._pages.get(self._current)
        if page is not None and hasattr(page, "flush"):
            page.flush()
