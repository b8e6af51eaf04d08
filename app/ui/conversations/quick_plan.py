"""Planning a conversation from anywhere, without leaving the page."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.core.conversations import ConversationDraft, ConversationId
from app.core.moves import moment
from app.core.people import PersonId
from app.core.schedule import zone_of
from app.services import conversations
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.conversations.plan_panel import PlanPanel
from app.ui.zones import system_zone

HEIGHT_PX = 700


def _now() -> datetime:
    return datetime.now(zone_of(system_zone()))


class QuickPlan(QDialog):
    """The form in a window of its own. `planned` gives a sentence that says what was planned."""

    planned = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        host: QWidget | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(host)
        self._commands = commands
        self.setWindowTitle("Plan a conversation")
        self.panel = PlanPanel(workspace, commands, clock)
        self.panel.planned.connect(self._on_planned)
        self.panel.closed.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFixedWidth(self.panel.width())
        self.resize(self.panel.width(), HEIGHT_PX)

    def ask(self, person: int | None) -> None:
        """Open for a talk with someone, or with nobody chosen yet."""
        self.panel.plan(None if person is None else PersonId(person))
        self.open()

    def _on_planned(self, draft: ConversationDraft, name: str) -> None:
        self.panel.button.setEnabled(False)  # a double click plans once

        def done(_: ConversationId) -> None:
            self.planned.emit(f"Conversation with {name} planned for {moment(draft.starts_at, draft.zone)}.")
            self.accept()

        def fail(error: Exception) -> None:
            self.panel.button.setEnabled(True)
            self._commands.failed.emit(error)

        label = f"Plan conversation with {name}"
        self._commands.run(label, conversations.plan, draft, receiver=self, then=done, failed=fail)
