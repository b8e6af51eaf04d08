"""Templates are whole, short enough, ask for no job; and a name that may not be used is in none of them."""

from datetime import UTC, date, datetime
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.conversations import Format
from app.core.messages.facts import Introduced, MessageFacts, TalkWords, listed, usual_kind, usual_template, values
from app.core.messages.fields import FIELDS, NAMED, gap, gaps, unknown
from app.core.messages.filling import drafted, fill
from app.core.messages.templates import TEMPLATES, of_kind
from app.core.referrals.facts import Permission
from app.core.stages import Stage
from app.core.touches import Kind

TALK = TalkWords(
    datetime(2026, 11, 24, 15, tzinfo=UTC),
    "Europe/Berlin",
    "Europe/London",
    30,
    Format.VIDEO,
    "https://meet.example/1",
    ("What surprised you?", "What is next?"),
    "Publish early.",
    "Join a reading circle.",
)
FACTS = MessageFacts(
    name="Ada Lovelace",
    given="Ada",
    role="Analyst",
    organization="Society",
    field="computing",
    introducer="Mary Somerville",
    permission="granted",
    talk=TALK,
    talked_on=date(2026, 11, 20),
    written_on=date(2026, 11, 2),
    introduced=(Introduced("Charles Babbage", date(2026, 11, 19), date(2026, 11, 3)),),
    goal="John Herschel",
    goal_role="Astronomer",
    advice="Write letters.",
    milestone="I have chosen my field: tides",
    thanks="Our talk in March helped me see where to go.",
    mine={
        "why": "I like to see machines think",
        "about_me": "I translate memoirs",
        "my_name": "Jane Marcet",
        "times": "Tuesday after 15:00 or Thursday before noon",
        "my_phone": "+44 20 7946 0999",
        "formats": "video or phone",
    },
)
TYPED = {
    "common_ground": "the reading circle",
    "interest": "your notes on the engine",
    "outcome": "He showed me the engine.",
    "news": "I have begun.",
    "field": "computing",
}


def all_values(facts=FACTS):
    return values(facts) | TYPED


@pytest.mark.parametrize("key", TEMPLATES)
def test_a_template_names_only_fields_there_are_and_fills_whole(key):
    template = TEMPLATES[key]
    assert unknown(template.subject + template.body + template.note) == []
    for is_note in (False, True):
        draft = drafted(template, all_values(), is_note=is_note and bool(template.note))
        assert gaps(draft.subject) == gaps(draft.body) == []
        assert "{{" not in draft.subject + draft.body
        assert "\n" not in draft.subject
    assert "job" not in (template.body + template.note).casefold()


@pytest.mark.parametrize("kind", [k for k in Kind if k not in {Kind.CALL, Kind.MET, Kind.MESSAGE}])
def test_every_kind_of_message_has_a_template(kind):
    assert of_kind(kind)
    assert TEMPLATES[usual_template(kind, FACTS)].kind is kind


@pytest.mark.parametrize("key", [t.key for t in of_kind(Kind.OUTREACH)])
def test_a_first_message_is_short_and_ends_in_a_question(key):
    draft = drafted(TEMPLATES[key], all_values())
    assert len(draft.body.split()) < 75
    assert draft.body.split("\n\n")[-2].endswith("?")
    note = drafted(TEMPLATES[key], all_values(), is_note=True)
    assert len(note.body) <= 200, len(note.body)
    assert note.body.endswith("?")


def test_the_thank_you_quotes_the_insight_and_names_what_i_will_do():
    body = drafted(TEMPLATES["thank-you"], all_values()).body
    assert "“Publish early.”" in body
    assert "What I will do with it: Join a reading circle." in body
    assert "on Friday 20 November" in body


def test_the_confirmation_is_on_their_clock_and_has_the_questions():
    draft = drafted(TEMPLATES["confirmation"], all_values())
    assert "on Tuesday 24 November at 15:00 in London (16:00 in Berlin)" in draft.body
    assert "- What surprised you?\n- What is next?" in draft.body
    assert "by video: https://meet.example/1" in draft.body
    same = FACTS._replace(talk=TALK._replace(their_zone=""))
    assert values(same)["when"] == "on Tuesday 24 November at 16:00 (Berlin time)"
    far = FACTS._replace(talk=TALK._replace(their_zone="Asia/Tokyo"))
    assert values(far)["when"] == "on Wednesday 25 November at 00:00 in Tokyo (Tuesday 16:00 in Berlin)"


@pytest.mark.parametrize("permission", [*(p for p in Permission if p is not Permission.GRANTED), ""])
@pytest.mark.parametrize("key", TEMPLATES)
def test_without_permission_the_introducers_name_is_nowhere(key, permission):
    facts = FACTS._replace(permission=permission)
    template = TEMPLATES[key]
    for is_note in (False, True):
        draft = drafted(template, all_values(facts), is_note=is_note)
        assert "Somerville" not in draft.subject + draft.body
        assert "Mary" not in draft.subject + draft.body
    assert usual_template(Kind.OUTREACH, facts) == "outreach-cold"
    text = fill(TEMPLATES["outreach-introduced"].body, values(facts))
    assert "[who introduced you, once you may use the name] suggested" in text


def test_what_is_missing_is_named_where_it_is_missing():
    text = "Hi {{ first_name }}, {{why}} and {{nonsense}}."
    assert fill(text, {"first_name": "Ada"}) == "Hi Ada, [why this field] and [no field nonsense]."
    found = gaps(fill(text, {"first_name": " "}))
    assert [g.hint for g in found] == ["their first name", "why this field", "no field nonsense"]
    assert [g.field.name if g.field else None for g in found] == ["first_name", "why", None]
    assert gaps("[their own words] are no gap") == []


def test_nothing_known_leaves_gaps_and_no_nonsense():
    facts = MessageFacts("Ada Lovelace")
    for template in TEMPLATES.values():
        draft = drafted(template, values(facts))
        assert gaps(draft.body)
        assert "None" not in draft.body


def test_fields_and_their_gaps_are_different_from_each_other():
    assert len({field.hint for field in FIELDS.values()}) == len(FIELDS)
    for name in FIELDS:
        (found,) = gaps(gap(name))
        assert found.field is not None
        assert found.field.name == name


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), st.text()))
def test_values_are_never_carried_out(given_values):
    template = "a {{name}} b {{why}} {{insight}}"
    filled = fill(template, given_values)
    for part in NAMED.findall(template):
        assert (given_values.get(part, "").strip() or gap(part)) in filled
    assert list(Formatter().parse(template))  # no format string: braces mean nothing else


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        (MessageFacts("A"), Kind.OUTREACH),
        (MessageFacts("A", stage=Stage.PROMISED), Kind.OUTREACH),
        (MessageFacts("A", stage=Stage.WAITING), Kind.NUDGE),
        (MessageFacts("A", stage=Stage.NO_REPLY), Kind.NUDGE),
        (MessageFacts("A", stage=Stage.SCHEDULED, talked_on=date(2026, 1, 1)), Kind.CONFIRMATION),
        (MessageFacts("A", stage=Stage.MET, talked_on=date(2026, 1, 1), is_thanked=False), Kind.THANK_YOU),
        (MessageFacts("A", stage=Stage.KEEP_IN_TOUCH, talked_on=date(2026, 1, 1)), Kind.UPDATE),
    ],
)
def test_what_one_writes_follows_from_how_things_stand(facts, kind):
    assert usual_kind(facts) is kind


def test_of_several_introduced_there_is_no_one_day():
    two = FACTS._replace(introduced=(Introduced("A", date(2026, 1, 1)), Introduced("B")), written_on=None)
    found = values(two)
    assert found["introduced"] == "A and B"
    assert "introduced_day" not in found
    assert "written_day" not in found


def test_names_are_listed_as_one_says_them():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C", "D"]) == "A, B, C and D"
    assert listed(["A", "B", "C", "D", "E"]) == "A, B, C and 2 others"
