"""What the templates make of usual facts is what etiquette asks for."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations import ConversationId
from app.core.etiquette.check import Facts, Rule, check
from app.core.etiquette.facts import Kind as TextKind
from app.core.messages.etiquette import text_facts, text_kind
from app.core.messages.facts import values
from app.core.messages.filling import drafted
from app.core.messages.pages import MessageDraft, MessagePage
from app.core.messages.templates import TEMPLATES
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind
from tests.core.messages.test_templates import FACTS, TYPED

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MARY = (("Mary Somerville", "granted"),)


def page(key, way, introducers=(), facts=FACTS):
    template = TEMPLATES[key]
    text = drafted(template, values(facts) | TYPED, is_note=way is Way.LINKEDIN)
    draft = MessageDraft(PersonId(2), template.kind, way, text.subject, text.body, ConversationId(1))
    ended = NOW - timedelta(hours=20)
    wish = Wish(PersonId(2), template.kind)
    return MessagePage(None, wish, draft, key, facts, TEMPLATES, introducers=introducers, ended_at=ended)


def findings(shown):
    return [finding.rule for finding in check(shown.draft.body, text_kind(shown), text_facts(shown, NOW))]


@pytest.mark.parametrize("way", [Way.EMAIL, Way.LINKEDIN])
@pytest.mark.parametrize("key", TEMPLATES)
def test_a_template_filled_breaks_nothing(key, way):
    is_introduced = key == "outreach-introduced"
    assert findings(page(key, way, MARY if is_introduced else ())) == []


def test_what_is_known_counts():
    assert Rule.NAME_WITHOUT_PERMISSION in findings(
        page("outreach-introduced", Way.EMAIL, (("Mary Somerville", "refused"),))
    )
    assert Rule.NO_INTRODUCER in findings(page("outreach-cold", Way.EMAIL, MARY))
    other = page("thank-you", Way.EMAIL)
    assert Rule.NO_INSIGHT in findings(other._replace(draft=other.draft._replace(body="Hi Ada,\n\nThank you!\n\nJane")))
    late = text_facts(other, NOW + timedelta(days=4))
    assert [f.rule for f in check(other.draft.body, text_kind(other), late)] == [Rule.LATE]


def test_a_note_is_one_only_as_a_first_message():
    assert text_kind(page("outreach-cold", Way.LINKEDIN)) is TextKind.NOTE
    assert text_kind(page("nudge", Way.LINKEDIN)) is TextKind.NUDGE
    assert {text_kind(page(key, Way.EMAIL)) for key in TEMPLATES} == set(TextKind) - {TextKind.NOTE}


def test_a_permission_of_another_hand_is_left_out():
    shown = page("outreach-cold", Way.EMAIL, (("Mary Somerville", "perhaps"),))
    assert text_facts(shown, NOW) == Facts(insight="Publish early.", ended_at=shown.ended_at, now=NOW)
    assert shown.draft.kind is Kind.OUTREACH
