"""A message as the etiquette check sees it."""

from datetime import datetime

from app.core.etiquette.facts import Facts, Introducer
from app.core.etiquette.facts import Kind as TextKind
from app.core.messages.pages import MessagePage
from app.core.messages.ways import Way
from app.core.referrals.facts import Permission
from app.core.touches import Kind

_KINDS = {
    Kind.OUTREACH: TextKind.OUTREACH,
    Kind.CONFIRMATION: TextKind.CONFIRMATION,
    Kind.THANK_YOU: TextKind.THANK_YOU,
    Kind.NUDGE: TextKind.NUDGE,
    Kind.LOOP: TextKind.LOOP,
    Kind.PERMISSION: TextKind.LOOP,  # to an introducer too, about those whom they named themselves
    Kind.INTRODUCTION: TextKind.ASKING,
}


def text_kind(page: MessagePage) -> TextKind:
    """What the text is for, to etiquette."""
    kind = page.draft.kind
    if page.draft.way is Way.LINKEDIN and kind is Kind.OUTREACH:
        return TextKind.NOTE
    return _KINDS.get(kind, TextKind.UPDATE)


def text_facts(page: MessagePage, now: datetime) -> Facts:
    """What etiquette has to know besides the text; *now* is aware."""
    known = set(Permission)
    return Facts(
        introducers=tuple(Introducer(name, Permission(word)) for name, word in page.introducers if word in known),
        insight=page.facts.talk.insight if page.facts.talk else "",
        ended_at=page.ended_at,
        now=now,
    )
