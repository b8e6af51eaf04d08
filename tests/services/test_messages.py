"""Messages over a real file: drafted from its facts, one undo step each, and the owed list follows what was sent."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.errors import UserError
from app.core.messages.fields import gaps
from app.core.messages.templates import TEMPLATES
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.owed_facts import Desk
from app.core.questions import Group
from app.core.referrals.facts import Permission
from app.core.touches import Kind
from app.services import cards, conversations, messages, milestones, owed, people, templates, touches
from app.store import models
from tests.store.tables import fingerprint

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 25, 12, tzinfo=LONDON)


@pytest.fixture(autouse=True)
def clock(workspace):
    workspace.store.clock = lambda: NOW.astimezone(UTC)


@pytest.fixture
def ada(add):
    return add("Ada Lovelace", given="Ada", family="Lovelace")


@pytest.fixture
def mary(add):
    return add("Mary Somerville", given="Mary", family="Somerville")


@pytest.fixture
def want(workspace):
    """The message wished for."""

    def read(person, kind=None, talk=None, **more):
        return workspace.read(messages.wanted, Wish(person, kind, talk, **more), NOW)

    return read


@pytest.fixture
def send(workspace):
    """Notes a page's draft as sent."""

    def send_page(page, way=Way.EMAIL):
        return workspace.write("sent", messages.sent, page.id, page.draft, way)[0]

    return send_page


def plan(workspace, person, start):
    return workspace.write("plan", conversations.plan, ConversationDraft(person, start, "Europe/London"))[0]


def hold(workspace, person, ended):
    talk = plan(workspace, person, ended - timedelta(minutes=30))
    workspace.write("held", touches.hold, talk, ended)
    return talk


def note(workspace, talk, *takeaways):
    def write(work):
        for kind, text, state, is_flagged in takeaways:
            work.session.add(
                models.Takeaway(conversation_id=talk, kind=kind, text=text, state=state, is_flagged=is_flagged)
            )

    workspace.write("note", write)


def rules(workspace, at=NOW):
    return [(str(act.rule), act.name) for act in workspace.read(owed.acts, Desk(at))]


def test_thanks_quote_the_flagged_insight_and_draw_the_act_off(workspace, ada, want, send):
    talk = hold(workspace, ada, NOW - timedelta(hours=20))
    note(
        workspace, talk, ("insight", "Old.", "", False), ("insight", "Publish early.", "", True),
        ("insight", "Late.", "", False), ("advice", "Join a circle", "will try", False),
    )  # fmt: skip
    assert ("thank", "Ada Lovelace") in rules(workspace)
    page = want(ada)
    assert (page.id, page.draft.kind, page.draft.conversation) == (None, Kind.THANK_YOU, talk)
    assert "“Publish early.”" in page.draft.body
    assert "What I will do with it: Join a circle." in page.draft.body
    before = fingerprint_of(workspace)
    send(page, Way.LETTER)
    assert ("thank", "Ada Lovelace") not in rules(workspace)
    assert workspace.undo()[0] == "sent"
    assert ("thank", "Ada Lovelace") in rules(workspace)
    assert fingerprint_of(workspace) == before
    workspace.redo()
    assert ("thank", "Ada Lovelace") not in rules(workspace)


def fingerprint_of(workspace):
    from tests.store.tables import raw

    connection = raw(workspace.folder)
    found = fingerprint(connection)
    connection.close()
    return found


def test_a_next_step_comes_before_advice_as_what_i_will_do(workspace, ada, want):
    talk = hold(workspace, ada, NOW - timedelta(hours=20))
    note(workspace, talk, ("advice", "Join a circle", "will try", False))
    step = models.NextStep(person_id=ada, conversation_id=talk, text="Send her the paper.")
    workspace.write("step", lambda work: work.session.add(step))
    assert "What I will do with it: Send her the paper." in want(ada).draft.body


def test_a_confirmation_confirms_its_talk_and_no_other(workspace, ada, want, send):
    first, second = plan(workspace, ada, NOW + timedelta(hours=26)), plan(workspace, ada, NOW + timedelta(hours=50))
    questions = [
        QuestionDraft("What surprised you?", Group.TRENDS, is_sent_ahead=True),
        QuestionDraft("B?", Group.TRENDS),
    ]
    workspace.write("questions", conversations.set_questions, second, questions)
    page = want(ada, Kind.CONFIRMATION, second)
    assert "- What surprised you?" in page.draft.body
    assert "B?" not in page.draft.body
    assert "on Friday 27 November at 14:00 (London time)" in page.draft.body
    assert want(ada).draft.conversation == first
    send(page)
    assert workspace.read(conversations.page, second).state is State.CONFIRMED
    assert workspace.read(conversations.page, first).state is State.PLANNED
    workspace.undo()
    assert workspace.read(conversations.page, second).state is State.PLANNED


def test_a_cancelled_talk_is_not_confirmed_by_a_late_message(workspace, ada, want, send):
    talk = plan(workspace, ada, NOW + timedelta(hours=26))
    page = want(ada, Kind.CONFIRMATION, talk)
    workspace.write("cancel", conversations.cancel, talk)
    send(page)
    assert workspace.read(conversations.page, talk).state is State.CANCELLED


def test_word_about_one_closes_that_loop_alone(workspace, ada, mary, add, introduce, want, send):
    charles, later = add("Charles Babbage"), add("Not Yet Written")
    for person in (ada, charles, later):
        introduce(mary, person, on=date(2026, 11, 1))
    talk = hold(workspace, ada, NOW - timedelta(days=2))
    hold(workspace, charles, NOW - timedelta(days=1))
    page = want(mary, Kind.LOOP, talk)
    assert page.template == "loop-met"
    assert "Ada Lovelace" in page.draft.subject
    assert "Charles" not in page.draft.body
    assert "on Monday 23 November" in page.draft.body
    send(page)
    assert open_loops(workspace) == {charles, later}
    workspace.undo()
    assert open_loops(workspace) == {ada, charles, later}
    send(want(mary, Kind.LOOP))
    assert open_loops(workspace) == {later}, "of whom there is nothing to tell stays open"


def open_loops(workspace):
    def read(session):
        rows = session.query(models.Referral).filter(models.Referral.closed_at.is_(None))
        return {row.introduced_id for row in rows}

    return workspace.read(read)


def test_who_could_not_be_reached_is_told_of_too(workspace, ada, mary, introduce, want, send):
    introduce(mary, ada, on=date(2026, 10, 1))
    workspace.write("log", touches.log, ada, touches.Touch(Kind.OUTREACH, NOW - timedelta(days=20)))
    page = want(mary, Kind.LOOP)
    assert page.template == "loop-not-reached"
    assert "I wrote on Thursday 5 November" in page.draft.body
    send(page)
    assert open_loops(workspace) == set()


def test_word_about_one_only_written_to_closes_that_loop_alone(workspace, ada, mary, add, introduce, want, send):
    charles = add("Charles Babbage")
    first, second = introduce(mary, ada, on=date(2026, 10, 1)), introduce(mary, charles, on=date(2026, 10, 1))
    for person in (ada, charles):
        workspace.write("log", touches.log, person, touches.Touch(Kind.OUTREACH, NOW - timedelta(days=20)))
    workspace.write("answered", messages.answered, charles)
    page = want(mary, Kind.LOOP, referral=second)
    assert (page.template, page.draft.subject) == ("loop-in-touch", "About Charles Babbage")
    workspace.write("save", messages.save, None, page.draft)
    assert want(mary, Kind.LOOP, referral=first).draft.subject == "About Ada Lovelace", "not the other one's draft"
    again = want(mary, Kind.LOOP, referral=second)
    assert again.id is not None
    other = workspace.read(messages.worded, again.wish, "loop-not-reached", True, NOW)
    assert "Charles" in other.draft.body
    assert "Ada" not in other.draft.body, "another template is about the same one"
    send(again)
    assert open_loops(workspace) == {ada}


@pytest.mark.parametrize("permission", Permission)
def test_the_introducer_is_named_only_with_permission(workspace, ada, mary, introduce, want, permission):
    introduce(mary, ada, permission=permission)
    page = want(ada)
    assert page.draft.kind is Kind.OUTREACH
    named = "Mary" in page.draft.subject + page.draft.body
    assert named is (permission is Permission.GRANTED)
    assert page.introducers == (("Mary Somerville", permission.value),)
    for key in TEMPLATES:
        draft = workspace.read(messages.worded, Wish(ada, TEMPLATES[key].kind), key, True, NOW).draft
        assert named or "Mary" not in draft.subject + draft.body


def test_of_several_introducers_the_one_who_may_be_named_is(ada, mary, add, introduce, want):
    introduce(mary, ada, permission=Permission.REFUSED)
    introduce(add("John Herschel"), ada, permission=Permission.GRANTED, is_primary=False)
    assert want(ada).draft.subject == "John Herschel suggested that I write to you"


def test_asking_an_introducer_again_puts_the_next_look_off(workspace, ada, mary, introduce, want, send):
    introduce(mary, ada, on=date(2026, 11, 10), permission=Permission.ASKS_FIRST)
    assert rules(workspace) == [("next-step", "Mary Somerville")]
    page = want(mary, Kind.PERMISSION)
    assert "Thank you for telling me about Ada Lovelace." in page.draft.body
    send(page)
    assert rules(workspace) == []
    assert rules(workspace, NOW + timedelta(days=8, minutes=1)) == [("next-step", "Mary Somerville")]


def test_a_nudge_lets_it_rest_and_an_answer_ends_the_waiting(workspace, ada, want, send):
    workspace.write("log", touches.log, ada, touches.Touch(Kind.OUTREACH, NOW - timedelta(days=14)))
    assert ("nudge", "Ada Lovelace") in rules(workspace)
    page = want(ada)
    assert page.draft.kind is Kind.NUDGE
    assert "my message of Wednesday 11 November" in page.draft.body
    send(page)
    assert rules(workspace) == []
    workspace.write("answered", messages.answered, ada)
    assert workspace.read(cards.card, ada).timeline[0].badge == "answered"
    with pytest.raises(UserError, match="can't come before"):
        workspace.write("answered", messages.answered, ada, NOW - timedelta(days=20))


def test_only_what_was_sent_can_be_answered(workspace, ada, mary, want):
    with pytest.raises(UserError, match="Nothing that you wrote to Ada Lovelace"):
        workspace.write("answered", messages.answered, ada)
    page = want(ada)
    workspace.write("save", messages.save, None, page.draft)
    with pytest.raises(UserError, match="Nothing"):
        workspace.write("answered", messages.answered, ada)


def test_a_draft_is_found_again_where_it_was(workspace, ada, want, send):
    page = want(ada)
    message, _ = workspace.write("save", messages.save, None, page.draft._replace(body="Dear Ada"))
    again = want(ada)
    assert (again.id, again.draft.body) == (message, "Dear Ada")
    assert [(row.name, row.kind, row.body) for row in workspace.read(messages.drafts)] == [
        ("Ada Lovelace", Kind.OUTREACH, "Dear Ada")
    ]
    workspace.write("save", messages.save, message, again.draft._replace(body="Dear Ada, again"))
    workspace.undo()
    assert want(ada).draft.body == "Dear Ada"
    assert send(want(ada)) == message
    with pytest.raises(UserError, match="was sent before"):
        send(again)
    with pytest.raises(UserError, match="so it stays"):
        workspace.write("delete", messages.delete, message)
    assert workspace.read(messages.drafts) == []


def test_a_draft_counts_for_nothing_until_it_is_sent(workspace, ada, mary, introduce, want):
    introduce(mary, ada, on=date(2026, 11, 1))
    hold(workspace, ada, NOW - timedelta(hours=20))
    before = rules(workspace)
    row = workspace.glance.person_rows([ada])
    for kind in (Kind.THANK_YOU, Kind.OUTREACH, Kind.NUDGE, Kind.UPDATE):
        workspace.write("save", messages.save, None, want(ada, kind).draft)
    workspace.write("save", messages.save, None, want(mary, Kind.LOOP).draft)
    assert rules(workspace) == before
    assert workspace.glance.person_rows([ada]) == row
    assert [entry.badge for entry in workspace.read(cards.card, ada).timeline[:4]] == ["draft"] * 4


def test_throwing_a_draft_away_can_be_undone(workspace, ada, want):
    message, _ = workspace.write("save", messages.save, None, want(ada).draft)
    workspace.write("delete", messages.delete, message)
    assert want(ada).id is None
    workspace.undo()
    assert want(ada).id == message
    with pytest.raises(UserError):
        workspace.write("delete", messages.delete, 999)


def test_an_introduction_is_asked_for_with_a_text_to_pass_on(workspace, ada, mary, want):
    workspace.write("field", people.edit, ada, field="computing")
    page = want(mary, Kind.INTRODUCTION, about=ada)
    assert "how Ada Lovelace sees it" in page.draft.body
    assert "— to pass on —\n\nHi Ada,\n\nMary Somerville suggested" in page.draft.body
    assert "learning about computing" in page.draft.body


def test_what_i_said_about_myself_is_remembered(workspace, ada, want):
    draft = want(ada).draft
    workspace.write("save", messages.save, None, draft, {"why": "I like  tides", "my_name": "Jane"})
    assert workspace.read(templates.mine) == {"why": "I like tides", "my_name": "Jane"}
    workspace.write("sent", messages.sent, want(ada).id, draft, Way.EMAIL)
    assert "because I like tides" in want(ada, Kind.OUTREACH).draft.body
    workspace.write("forget", templates.remember, {"why": " "})
    assert "why" not in workspace.read(templates.mine)


def test_wording_of_my_own_is_kept_and_can_be_taken_back(workspace, ada, want):
    own = TEMPLATES["thank-you"]._replace(body="Dear {{first_name}}, {{insight}}!")
    workspace.write("template", templates.set_template, own)
    assert want(ada, Kind.THANK_YOU).draft.body == "Dear Ada, [one thing they said]!"
    with pytest.raises(UserError, match=r"no field \{\{nonsense\}\}"):
        workspace.write("template", templates.set_template, own._replace(body="{{nonsense}}"))
    with pytest.raises(UserError, match="needs a text"):
        workspace.write("template", templates.set_template, own._replace(body=" "))
    workspace.write("restore", templates.restore_template, "thank-you")
    assert workspace.read(templates.all_templates) == TEMPLATES
    workspace.undo()
    workspace.write("template", templates.set_template, TEMPLATES["thank-you"])
    assert workspace.read(templates.all_templates) == TEMPLATES


@pytest.mark.parametrize("stored", ["no json", "[1]", '{"body": 7, "kind": "x"}', "{}"])
def test_a_wording_of_another_hand_breaks_nothing(workspace, stored):
    row = models.Setting(key="template thank-you", value=stored)
    workspace.write("set", lambda work: work.session.add(row))
    found = workspace.read(templates.all_templates)["thank-you"]
    assert found.kind is Kind.THANK_YOU
    assert found.title == TEMPLATES["thank-you"].title


def test_me_and_those_who_are_gone_are_not_written_to(workspace, ada, want):
    page = want(ada)
    me = workspace.glance.me()
    with pytest.raises(UserError, match="That is you"):
        workspace.write("save", messages.save, None, page.draft._replace(person=me))
    workspace.write("trash", lambda work: setattr(work.session.get(models.Person, ada), "trashed_at", work.now))
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("sent", messages.sent, None, page.draft, Way.EMAIL)
    with pytest.raises(UserError, match="no longer there"):
        want(ada)


def test_a_milestone_is_a_personal_draft_to_each_in_one_step(workspace, ada, mary, add, introduce):
    john, stranger = add("John Herschel", given="John"), add("Jane Marcet")
    introduce(john, mary, permission=Permission.REFUSED)
    introduce(mary, ada, permission=Permission.REFUSED)
    hold(workspace, ada, NOW - timedelta(days=40))
    to = workspace.read(milestones.to_tell, NOW)
    assert [(one.person, one.reason) for one in to] == [
        (mary, "Introduced you to Ada Lovelace"),
        (john, "Opened the way to Ada Lovelace"),
        (ada, "Talked with you in October"),
    ]
    before = fingerprint_of(workspace)
    made, changes = workspace.write("News", milestones.share, "I have chosen my field:  tides.", to, NOW)
    assert changes.people == {ada, mary, john}
    rows = {row.person: row for row in workspace.read(messages.drafts)}
    assert {row.id for row in rows.values()} == set(made)
    assert stranger not in rows
    assert all(row.subject == "News: I have chosen my field: tides" for row in rows.values())
    assert rows[john].body.startswith(
        "Hi John,\n\nI have news: I have chosen my field: tides. An introduction of yours"
    )
    assert "Mary" not in rows[ada].body, "who introduced them is not told to anybody"
    assert "Ada" not in rows[john].body
    assert all([g.hint for g in gaps(row.body)] == ["your name"] for row in rows.values())
    workspace.undo()
    assert fingerprint_of(workspace) == before
    with pytest.raises(UserError, match="what happened"):
        workspace.write("News", milestones.share, " ", to, NOW)
