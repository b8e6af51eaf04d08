"""After a talk: looking back, hopes, takeaways, steps, thanks, loops and cadence, each taken back by undo."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft
from app.core.errors import UserError
from app.core.owed_facts import Desk
from app.core.takeaways import Line, Mark, Prompt
from app.core.touches import Kind, Touch
from app.services import after_facts, afterwards, conversations, meeting, owed, people, touches
from tests.store.tables import fingerprint

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
END = START + timedelta(minutes=34)


@pytest.fixture
def network(workspace, add, introduce):
    """Me, John, Mary and Charles, each introduced by the one before; another one introduced Charles as well."""
    ids = {name: add(name) for name in ("John", "Mary", "Charles", "Caroline")}
    introduce(workspace.glance.me(), ids["John"])
    introduce(ids["John"], ids["Mary"])
    introduce(ids["Mary"], ids["Charles"])
    introduce(ids["Caroline"], ids["Charles"], is_primary=False)
    return ids


@pytest.fixture
def plan(workspace):
    def plan_one(person, start):
        return workspace.write("plan", conversations.plan, ConversationDraft(person, start, "Europe/London"))[0]

    return plan_one


@pytest.fixture
def talk(workspace, network, plan):
    made = plan(network["Charles"], START)
    workspace.write("hopes", conversations.set_hopes, made, ["Does it suit me?", "A first year"])
    workspace.store.clock = lambda: END
    workspace.write("end", meeting.end, made)
    workspace.store.clock = lambda: END + timedelta(hours=1)
    return made


@pytest.fixture
def page(workspace, talk):
    return lambda: workspace.read(afterwards.page, talk, workspace.store.clock())


@pytest.fixture
def write(workspace, talk):
    return lambda use_case, *values: workspace.write("step", use_case, talk, *values)[0]


def test_looking_back_is_kept_by_prompt(workspace, page, write):
    write(afterwards.look_back, Prompt.LEARNED, "Patience")
    write(afterwards.look_back, Prompt.LEARNED, "Patience, and brass")
    write(afterwards.look_back, Prompt.NEXT, "Read Euler")
    assert page().looking_back[Prompt.LEARNED] == "Patience, and brass"
    assert page().looking_back[Prompt.SURPRISED] == ""
    write(afterwards.look_back, Prompt.NEXT, "")
    assert page().looking_back[Prompt.NEXT] == ""
    timeline = workspace.read(people.card, page().person).timeline
    assert [entry.text for entry in timeline if entry.kind == "Learned"] == ["Patience, and brass"]


def test_hopes_are_judged_and_what_is_open_is_carried_over(workspace, network, plan, page, write):
    first, second = page().hopes
    write(afterwards.judge, first.id, "answered")
    write(afterwards.judge, second.id, "no")
    assert [hope.outcome for hope in page().hopes] == ["answered", "no"]
    assert page().rooms == ()
    coming = plan(network["Mary"], START + timedelta(days=7))
    full = plan(network["John"], START + timedelta(days=8))
    workspace.write("hopes", conversations.set_hopes, full, ["a", "b", "c"])
    assert [room.name for room in page().rooms] == ["Mary"]
    for _ in range(2):
        write(afterwards.carry_over, second.id, coming)
    assert [hope.text for hope in workspace.read(conversations.page, coming).hopes] == ["A first year"]
    with pytest.raises(UserError, match="3 hopes already"):
        write(afterwards.carry_over, second.id, full)
    workspace.undo()
    assert workspace.read(conversations.page, coming).hopes == ()
    write(afterwards.judge, second.id, "")
    assert page().hopes[1].outcome == ""


def test_one_insight_is_quoted(workspace, page, write):
    for text in ("one", " two "):
        write(afterwards.add_takeaway, Mark.INSIGHT, text)
    first, second = page().takeaways
    write(afterwards.flag, first.id, True)
    write(afterwards.flag, second.id, True)
    assert page().quoted.text == "two"
    workspace.undo()
    assert page().quoted.text == "one"
    write(afterwards.flag, first.id, False)
    assert page().quoted is None
    with pytest.raises(UserError, match="Write down"):
        write(afterwards.add_takeaway, Mark.INSIGHT, "  ")


def test_the_ledger_lists_all_advice_with_what_became_of_it(workspace, network, plan, page, write):
    write(afterwards.add_takeaway, Mark.ADVICE, "Read Euler")
    earlier = plan(network["Mary"], START - timedelta(days=9))
    workspace.write("n", meeting.write_sheet, earlier, 0, [Line(Mark.ADVICE, "Write"), Line(Mark.INSIGHT, "x")])
    lines = workspace.read(after_facts.ledger)
    assert [(line.text, line.state, line.name) for line in lines] == [
        ("Read Euler", "will try", "Charles"),
        ("Write", "will try", "Mary"),
    ]
    assert [line.at for line in lines] == [END, START - timedelta(days=9)]
    workspace.write("d", afterwards.decide, lines[1].id, "done")
    assert workspace.read(after_facts.ledger)[1].state == "done"
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("d", afterwards.decide, 999, "done")


def test_advice_taken_is_a_reason_to_write_again(workspace, page, write):
    write(afterwards.add_takeaway, Mark.ADVICE, "Read Euler")
    write(afterwards.thank)
    workspace.write("d", afterwards.decide, page().takeaways[0].id, "done")
    acts = workspace.read(owed.acts, Desk(END + timedelta(days=125)))
    assert ["Read Euler" in act.reason for act in acts if act.rule == "keep-in-touch"] == [True]


def test_next_steps_are_owed_on_their_day(workspace, page, write):
    write(afterwards.add_step, "Read Euler", date(2026, 12, 1))
    write(afterwards.add_step, "Visit the works", None)
    first, second = page().steps
    titles = [act.title for act in workspace.read(owed.acts, Desk(END + timedelta(days=7)))]
    assert {"Read Euler", "Visit the works"} <= set(titles)
    write(afterwards.finish_step, first.id, True)
    write(afterwards.set_step, second.id, "Visit the foundry", date(2026, 12, 2))
    assert [(step.text, step.is_done) for step in page().steps] == [("Read Euler", True), ("Visit the foundry", False)]
    assert "Read Euler" not in [act.title for act in workspace.read(owed.acts, Desk(END + timedelta(days=7)))]
    write(afterwards.set_step, second.id, "", None)
    assert [step.text for step in page().steps] == ["Read Euler"]


def test_thanks_stop_the_clock(workspace, page, write):
    assert page().thanks.due == END + timedelta(hours=24)
    assert "thank" in [act.rule for act in workspace.read(owed.acts, Desk(END + timedelta(hours=1)))]
    write(afterwards.thank)
    assert page().thanks.thanked_at == END + timedelta(hours=1)
    assert "thank" not in [act.rule for act in workspace.read(owed.acts, Desk(END + timedelta(hours=1)))]
    workspace.undo()
    assert page().thanks.thanked_at is None


def test_a_thank_you_logged_elsewhere_counts_and_a_dismissed_one_is_let_go(workspace, network, page):
    workspace.write("log", touches.log, network["Charles"], Touch(Kind.THANK_YOU, END + timedelta(minutes=20)))
    assert page().thanks.thanked_at == END + timedelta(minutes=20)
    workspace.undo()
    act = next(a for a in workspace.read(owed.acts, Desk(END + timedelta(hours=1))) if a.rule == "thank")
    workspace.write("dismiss", owed.dismiss, act)
    assert page().thanks.is_let_go


def test_the_chain_runs_up_to_whom_i_know_directly(workspace, page, write):
    assert [(link.introducer, link.introduced) for link in page().chain] == [
        ("Mary", "Charles"),
        ("John", "Mary"),
        ("Caroline", "Charles"),
    ]
    write(afterwards.tell, page().chain[0].referral)
    assert [link.told_at is not None for link in page().chain] == [True, False, False]
    told = [act.name for act in workspace.read(owed.acts, Desk(END + timedelta(hours=2))) if act.rule == "close-loop"]
    assert told == ["Caroline"]
    workspace.undo()
    assert page().chain[0].told_at is None


def test_permission_of_a_name_given(page, write):
    from app.core.meeting import NameDraft

    write(meeting.add_name, NameDraft("Ana"))
    (name,) = page().names
    write(afterwards.permit, name.referral, "granted")
    assert page().names[0].permission == "granted"
    assert page().names[0].name == "Ana"


def test_any_contact_starts_the_clock_anew(workspace, network, page):
    assert page().last_contact == END
    later = END + timedelta(minutes=50)
    workspace.write("log", touches.log, network["Charles"], Touch(Kind.CALL, later))
    assert page().last_contact == later


def test_all_of_it_undone_is_the_start_again(workspace, file, page, write, plan, network):
    coming = plan(network["Mary"], START + timedelta(days=7))
    before, steps = fingerprint(file), len(workspace.history())
    write(afterwards.look_back, Prompt.LEARNED, "x")
    write(afterwards.judge, page().hopes[0].id, "partly")
    write(afterwards.carry_over, page().hopes[0].id, coming)
    write(afterwards.add_takeaway, Mark.RESOURCE, "A book")
    write(afterwards.add_step, "Read it", None)
    write(afterwards.finish_step, page().steps[0].id, True)
    write(afterwards.thank)
    write(afterwards.tell, page().chain[0].referral)
    write(afterwards.keep_in_touch, 30)
    for _ in range(len(workspace.history()) - steps):
        workspace.undo()
    assert fingerprint(file) == before


@pytest.mark.parametrize(
    ("use_case", "values"),
    [(afterwards.judge, (999, "no")), (afterwards.finish_step, (999, True)), (afterwards.permit, (999, "granted"))],
)
def test_what_is_gone_is_refused(write, use_case, values):
    with pytest.raises(UserError, match="no longer there"):
        write(use_case, *values)
