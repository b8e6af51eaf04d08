"""What one wishes to write. Pages ask the window with it, so it needs nothing else of messages."""

from typing import NamedTuple

from app.core.conversations import ConversationId
from app.core.people import PersonId
from app.core.touches import Kind


class Wish(NamedTuple):
    """To whom to write and what for. Without *kind* it is what one writes as things stand.

    *about* is whom the receiver is asked to introduce me to, *referral* the one that word of how it went is about.
    """

    person: PersonId
    kind: Kind | None = None
    conversation: ConversationId | None = None
    about: PersonId | None = None
    referral: int | None = None
