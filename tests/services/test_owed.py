"""What is owed follows the facts: note one and it goes, take it back and it is there again."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.conversations import ConversationDraft, State
from app.core.errors import UserError
from app.core.owed import snooze_until
from app.core.owed_facts import Desk
from app.core.touches import Kind, Touch
from app.services import conversations, owed, people, sample, touches
from app.store import models
from tests.store.tables import fingerprint

LONDON = ZoneInfo("Europe/London")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.fixture
def look(workspace):
    """What is owed at an instant of London, as (rule, name)."""

    def look_at(text, ahead=0):
        return [(str(act.rule), act.name) for act in acts(workspace, text, ahead)]

    return look_at


def acts(workspace, text, ahead=0):
    return workspace.read(owed.acts, Desk(at(text), ahead))


@pytest.fixture
def ada(add):
    return add("Ada")


@pytest.fixture
def log(workspace):
    """Notes a touch at an instant of London."""

    def log_one(person, kind, text):
        workspace.write("log", touches.log, person, Touch(Kind(kind), at(text)))

    return log_one


@pytest.fixture
def talk(workspace, ada):
    """A talk with Ada on Thursday 26 November at 15:00."""
    draft = ConversationDraft(ada, at("2026-11-26T15:00").astimezone(UTC), "Europe/London")
    return workspace.write("plan", conversations.plan, draft)[0]


def test_a_talk_from_planning_to_thanks(workspace, ada, introduce, add, talk, look, log):
    mary = add("Mary")
    introduce(mary, ada, on=date(2026, 11, 1))
    assert look("2026-11-23T12:00") == []
    assert look("2026-11-25T12:00") == [("confirm", "Ada"), ("prepare", "Ada")]
    log(ada, "confirmation", "2026-11-25T12:30")
    assert workspace.read(conversations.page, talk).state is State.CONFIRMED
    assert look("2026-11-25T13:00") == [("prepare", "Ada")]
    workspace.write("held", touches.hold, talk, at("2026-11-26T15:40"))
    assert look("2026-11-26T15:45") == [("thank", "Ada"), ("close-loop", "Mary")]
    (act, _) = acts(workspace, "2026-11-26T15:45")
    assert act.due == at("2026-11-27T15:40")
    log(ada, "thank-you", "2026-11-26T20:00")
    assert look("2026-11-26T20:01") == [("close-loop", "Mary")]
    log(mary, "loop", "2026-11-27T09:00")
    assert look("2026-11-27T10:00") == []
    assert look("2027-03-26T10:00") == [("keep-in-touch", "Ada")]
    # What is owed at an earlier instant is what was owed then.
    assert look("2026-11-26T16:00") == [("thank", "Ada"), ("close-loop", "Mary")]
    while workspace.undo():
        pass
    assert look("2026-11-26T16:00") == []


def test_a_moved_talk_has_to_be_confirmed_again(workspace, ada, talk, look, log):
    log(ada, "confirmation", "2026-11-25T12:30")
    later = ConversationDraft(ada, at("2026-11-27T15:00").astimezone(UTC), "Europe/London")
    workspace.write("move", conversations.reschedule, talk, later)
    assert ("confirm", "Ada") in look("2026-11-25T13:00")


@pytest.mark.parametrize("answer", [None, "call", "talk"])
def test_silence_is_broken_by_a_call_or_a_talk(workspace, ada, look, log, answer):
    log(ada, "outreach", "2026-11-02T10:00")
    if answer == "call":
        log(ada, "call", "2026-11-05T10:00")
    elif answer == "talk":
        draft = ConversationDraft(ada, at("2026-12-26T15:00").astimezone(UTC), "Europe/London")
        workspace.write("plan", conversations.plan, draft)
    assert look("2026-11-11T09:00") == ([("nudge", "Ada")] if answer is None else [])
    log(ada, "nudge", "2026-11-12T10:00")
    assert look("2026-11-13T09:00") == []


def test_an_answer_ends_the_wait_from_then_on(workspace, ada, look, log):
    log(ada, "outreach", "2026-11-02T10:00")

    def answer(work):
        work.session.query(models.Message).one().answered_at = at("2026-11-12T10:00")

    workspace.write("answered", answer)
    assert look("2026-11-12T09:00") == [("nudge", "Ada")]
    assert look("2026-11-12T11:00") == []


def test_a_touch_restarts_the_clock(workspace, ada, talk, look, log):
    workspace.write("held", touches.hold, talk, at("2026-11-26T15:30"))
    log(ada, "thank-you", "2026-11-27T10:00")
    assert look("2027-03-26T10:00") == []
    assert look("2027-03-26T10:00", ahead=7) == [("keep-in-touch", "Ada")]
    assert look("2027-03-27T10:00") == [("keep-in-touch", "Ada")]
    log(ada, "message", "2027-03-27T11:00")
    assert look("2027-03-27T12:00", ahead=7) == []


@pytest.mark.parametrize("change", ["tag", "cadence"])
def test_active_people_are_written_to_sooner(workspace, ada, talk, look, log, change):
    workspace.write("held", touches.hold, talk, at("2026-11-26T15:30"))
    log(ada, "thank-you", "2026-11-27T10:00")

    def mark(work):
        if change == "tag":
            people.add_tag(work, ada, "Active")
        else:
            work.session.get(models.Person, ada).cadence_days = 30

    workspace.write("mark", mark)
    assert look("2026-12-26T10:00") == []
    assert look("2026-12-27T10:00") == [("keep-in-touch", "Ada")]


def test_a_rule_that_was_set_counts(workspace, ada, talk, look):
    assert look("2026-11-20T12:00") == []
    workspace.write("set", lambda work: work.session.add(models.Setting(key="rule.confirm_from_days", value="6")))
    assert look("2026-11-20T12:00") == [("confirm", "Ada")]
    workspace.write("set", lambda work: work.session.add(models.Setting(key="rule.unprepared_days", value="9")))
    assert look("2026-11-20T12:00") == [("confirm", "Ada"), ("prepare", "Ada")]


def test_the_country_that_was_set_counts(workspace, ada, look, log):
    log(ada, "outreach", "2026-12-18T12:00")
    assert look("2026-12-30T12:00") == []
    workspace.write("set", lambda work: work.session.add(models.Setting(key="country", value="US")))
    assert look("2026-12-30T12:00") == [("nudge", "Ada")]


@pytest.fixture
def one_of_each(workspace, add, introduce, log):
    """Someone for each rule, at noon on Wednesday 25 November."""
    names = ("Confirm", "Thank", "Introducer", "Nudge", "Keep", "Step")
    ids = {name: add(name) for name in names}
    for name, start in (("Confirm", "2026-11-26T15:00"), ("Thank", "2026-11-24T15:00"), ("Keep", "2026-01-05T15:00")):
        draft = ConversationDraft(ids[name], at(start).astimezone(UTC), "Europe/London")
        talk = workspace.write("plan", conversations.plan, draft)[0]
        if name != "Confirm":
            workspace.write("held", touches.hold, talk, at(start) + timedelta(minutes=30))
        else:
            workspace.write("r", conversations.set_text, talk, "research", "Notes")
    log(ids["Keep"], "thank-you", "2026-01-06T12:00")
    introduce(ids["Introducer"], ids["Thank"])
    log(ids["Nudge"], "outreach", "2026-11-12T12:00")
    step = models.NextStep(person_id=ids["Step"], text="Send the paper", due_on=date(2026, 11, 25))
    workspace.write("step", lambda work: work.session.add(step))
    return "2026-11-25T12:00"


RULES = {"confirm", "prepare", "thank", "close-loop", "nudge", "keep-in-touch", "next-step"}


@pytest.mark.parametrize("use_case", ["done", "snooze", "dismiss"])
def test_each_act_goes_in_one_step_and_comes_back_by_undo(workspace, file, one_of_each, use_case):
    workspace.store.clock = lambda: at(one_of_each)
    listed = acts(workspace, one_of_each)
    assert {str(act.rule) for act in listed} == RULES
    for act in listed:
        before = fingerprint(file)
        more = (snooze_until(Desk(at(one_of_each)), 1),) if use_case == "snooze" else ()
        workspace.write(act.title, getattr(owed, use_case), act, *more)
        left = acts(workspace, one_of_each)
        assert set(left) == set(listed) - {act}, act.title
        back = acts(workspace, "2026-11-26T09:00")
        assert (act.key in {other.key for other in back}) is (use_case == "snooze"), act.title
        assert workspace.undo()[0] == act.title
        assert fingerprint(file) == before
        assert acts(workspace, one_of_each) == listed


def test_what_was_let_go_comes_back_with_a_new_fact(workspace, ada, look, log):
    log(ada, "outreach", "2026-11-02T10:00")
    (act,) = acts(workspace, "2026-11-11T12:00")
    workspace.write("dismiss", owed.dismiss, act)
    assert look("2026-11-12T12:00") == []
    log(ada, "outreach", "2026-12-01T10:00")
    assert look("2026-12-10T12:00") == [("nudge", "Ada")]


@pytest.mark.parametrize("kind", ["confirmation", "loop"])
def test_a_touch_without_its_fact_is_refused(workspace, file, ada, log, kind):
    before = fingerprint(file)
    with pytest.raises(UserError):
        log(ada, kind, "2026-11-25T12:00")
    with pytest.raises(UserError):
        log(1, "call", "2026-11-25T12:00")
    assert fingerprint(file) == before


def test_a_talk_can_not_end_before_it_begins(workspace, file, talk):
    before = fingerprint(file)
    for ended in (at("2026-11-26T14:59"), None):
        workspace.store.clock = lambda: at("2026-11-20T12:00")
        with pytest.raises(UserError):
            workspace.write("held", touches.hold, talk, ended)
    assert fingerprint(file) == before


@pytest.mark.parametrize(
    ("now", "ended"), [("2026-11-26T15:20", "2026-11-26T15:20"), ("2026-11-26T18:00", "2026-11-26T15:30")]
)
def test_a_talk_ends_after_its_minutes_or_now(workspace, ada, talk, now, ended):
    workspace.store.clock = lambda: at(now)
    workspace.write("held", touches.hold, talk)
    (act, *_) = acts(workspace, max(ended, now))
    assert act.due == at(ended) + timedelta(hours=24)


def test_nobody_in_the_trash_is_owed_anything(workspace, one_of_each):
    everyone = [act.person for act in acts(workspace, one_of_each)]
    workspace.write("trash", people.trash, list(dict.fromkeys(everyone)))
    assert acts(workspace, one_of_each) == []


def test_a_large_network_is_narrowed_down_by_the_file(workspace):
    workspace.write("sample", sample.fill_synthetic, 3_000)
    listed = workspace.read(owed.acts, Desk(datetime.now(LONDON)))
    assert {str(act.rule) for act in listed} >= {"thank", "close-loop"}
    assert len({(act.key, act.person) for act in listed}) == len(listed)


def test_the_page_is_given_the_latest_of_a_large_network(workspace, monkeypatch):
    workspace.write("sample", sample.fill_synthetic, 3_000)
    desk = Desk(datetime.now(LONDON), 7)
    everything = workspace.read(owed.acts, desk)
    assert not workspace.read(owed.today, desk).is_cut or len(everything) > owed.MOST_OF_A_KIND
    monkeypatch.setattr(owed, "MOST_OF_A_KIND", 10)
    cut = workspace.read(owed.today, desk)
    assert cut.is_cut
    thanks = [act.due for act in cut.acts if act.rule == "thank"]
    assert thanks == sorted(act.due for act in everything if act.rule == "thank")[-len(thanks) :]
