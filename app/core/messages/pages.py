"""A message as it is written: what is typed, and all that is shown around it."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple, NewType

from app.core.conversations import ConversationId
from app.core.messages.facts import MessageFacts
from app.core.messages.templates import Template
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind

MessageId = NewType("MessageId", int)


class MessageDraft(NamedTuple):
    """What the user writes, and to whom. *conversation* is the talk it belongs to, if any."""

    person: PersonId
    kind: Kind
    way: Way
    subject: str
    body: str
    conversation: ConversationId | None = None


class MessagePage(NamedTuple):
    """Everything the editor shows of one message. *id* is None for one that is not stored yet.

    *wish* is what it was begun for, as far as that is known; another template is filled for the same.
    *addresses* are e-mail addresses, preferred first; *profile* is a LinkedIn page, empty where unknown. *introducers*
    are (name, permission) of those who introduced the receiver. *ended_at* is when the talk ended that it thanks for.
    *templates* are by key, as the user has them. Instants are UTC.
    """

    id: MessageId | None
    wish: Wish
    draft: MessageDraft
    template: str
    facts: MessageFacts
    templates: Mapping[str, Template]
    addresses: tuple[str, ...] = ()
    profile: str = ""
    introducers: tuple[tuple[str, str], ...] = ()
    ended_at: datetime | None = None
    sent_at: datetime | None = None
    answered_at: datetime | None = None
    my_address: str = ""


class DraftRow(NamedTuple):
    """A line of the list of drafts."""

    id: MessageId
    person: PersonId
    name: str
    kind: Kind
    subject: str
    body: str
