"""What can be done with a conversation from any of the looks at all of them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QMenu, QWidget

from app.core import moves
from app.core.conversations import ConversationRow, State

_VERBS = {
    State.CONFIRMED: "Mark as confirmed",
    State.HELD: "Mark as held",
    State.CANCELLED: "Cancel conversation",
    State.NO_SHOW: "Mark as no-show",
}


def menu(row: ConversationRow, now: datetime, wanted: Callable[[str, object], None], host: QWidget) -> QMenu:
    """The menu of a talk. Calls *wanted* with "open", "start", "reschedule" or "state" and a `State`.

    States it can't go to are greyed, with the reason as tooltip.
    """
    made = QMenu(host)
    made.setToolTipsVisible(True)
    made.addAction("Open", lambda: wanted("open", None))
    if row.state in (State.PLANNED, State.CONFIRMED):
        made.addAction("Start meeting", lambda: wanted("start", None))
    if row.state is not State.HELD:
        made.addAction("Reschedule…", lambda: wanted("reschedule", None))
    made.addSeparator()
    for state in moves.ORDER:
        if state is not row.state:
            again = "Mark as not confirmed" if row.state is State.CONFIRMED else "Plan again"
            action = made.addAction(_VERBS.get(state, again))
            reason = moves.refusal(row.state, row.starts_at, state, now, row.zone)
            action.setEnabled(not reason)
            action.setToolTip(reason)
            action.triggered.connect(lambda _=False, to=state: wanted("state", to))
    return made
