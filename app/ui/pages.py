"""The pages there are, made when they are first visited so that the window paints soon."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton, QWidget

    from app.core.changes import Changes
    from app.core.counts import Counts
    from app.services.workspace import Workspace
    from app.ui.commands import Commands

# ruff: noqa: PLC0415  a page is imported when it is first visited


class Page(Protocol):
    """What the window asks of a page besides being a widget.

    `flush` and `show_list`, which goes back to where the page began, may be missing.
    """

    title: str

    def top_actions(self) -> list[QAction | QPushButton]:
        """At most two, for the top bar."""

    def search(self, text: str) -> None:
        """Called as the user types."""

    def refresh(self, changes: Changes) -> None:
        """Called after every change."""


Factory = Callable[["Workspace", "Commands", Any], "QWidget"]


def nothing(_: Counts) -> int:
    """No figure."""
    return 0


class PageSpec(NamedTuple):
    """A page before it is made; *figure* picks its count for the rail; one that is apart stands at its foot."""

    key: str
    title: str
    icon: str
    shortcut: str
    search_hint: str
    make: Factory
    figure: Callable[[Counts], int] = nothing
    is_apart: bool = False


def _today(_workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    from app.ui.today.page import TodayPage

    return TodayPage(commands, host.owed, host)


def _people(workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    from app.ui.people.page import PeoplePage

    return PeoplePage(workspace, commands, host)


def _tree(workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    facts = commands.ahead(workspace.glance.tree)
    from app.ui.tree.page import TreePage

    return TreePage(workspace, commands, host, facts)


def _conversations(workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    from app.ui.conversations.page import ConversationsPage

    return ConversationsPage(workspace, commands, host)


def _insights(workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    from app.ui.insights.page import InsightsPage

    return InsightsPage(workspace, commands, host)


def _settings(workspace: Workspace, commands: Commands, host: Any) -> QWidget:
    from app.ui.settings.page import SettingsPage

    return SettingsPage(workspace, commands, host)


# Shown first: its list is painted without the database, while what is owed takes the whole of it.
START = "people"
PAGES = (
    PageSpec("today", "Today", "sun", "Ctrl+1", "Search what is owed", _today),
    PageSpec("people", "People", "users", "Ctrl+2", "Search people, notes, talks", _people, lambda c: c.people),
    PageSpec("tree", "Referral tree", "tree-structure", "Ctrl+3", "Find in the tree", _tree),
    PageSpec(
        "conversations", "Conversations", "chats-circle", "Ctrl+4", "Search conversations", _conversations,
        lambda c: c.upcoming,
    ),
    PageSpec("insights", "Insights", "chart-bar", "Ctrl+5", "Find in the figures", _insights),
    PageSpec("settings", "Settings", "settings", "Ctrl+,", "Search settings", _settings, is_apart=True),
)  # fmt: skip
