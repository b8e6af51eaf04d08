"""The meeting writes at once: notes under questions, names, permission, cadence, each taken back by undo."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, Format, QuestionDraft, State
from app.core.errors import UserError
from app.core.meeting import Ask, NameDraft
from app.core.owed_facts import Desk
from app.core.questions import Group
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.stages import Stage
from app.core.takeaways import Line, Mark
from app.services import afterwards, conversations, meeting, names, owed, people, referrals
from tests.store.tables import fingerprint

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
QUESTIONS = [QuestionDraft("What do you like best?", Group.INSIGHTS), QuestionDraft("What next?", Group.ASSIGNMENTS)]


def note(text):
    return Line(Mark.NOTE, text)


def insight(text):
    return Line(Mark.INSIGHT, text)


@pytest.fixture
def mary(add):
    return add("Mary Somerville")


@pytest.fixture
def talk(workspace, mary):
    workspace.store.clock = lambda: START + timedelta(minutes=25)
    draft = ConversationDraft(mary, START, "Europe/London", format=Format.PHONE)
    made = workspace.write("plan", conversations.plan, draft)[0]
    workspace.write("questions", conversations.set_questions, made, QUESTIONS)
    return made


@pytest.fixture
def page(workspace, talk):
    return lambda: workspace.read(meeting.page, talk)


@pytest.fixture
def write(workspace, talk):
    """Runs a use case of the meeting."""

    def write_one(use_case, *values, label="step"):
        return workspace.write(label, use_case, talk, *values)[0]

    return write_one


def test_notes_stand_under_their_question_in_order(page, write):
    first, second, rest = (sheet.id for sheet in page().sheets)
    assert rest == 0
    write(meeting.write_sheet, first, [note("Brass"), insight("Makers teach"), note("Patience")])
    write(meeting.write_sheet, second, [note("Read Euler")])
    write(meeting.write_sheet, 0, [note("Loves cats")])
    kept = [sheet.kept for sheet in page().sheets]
    assert kept[0] == (note("Brass"), insight("Makers teach"), note("Patience"))
    assert kept[1:] == [(note("Read Euler"),), (note("Loves cats"),)]


def test_a_line_put_in_between_stays_there(page, write):
    first = page().sheets[0].id
    write(meeting.write_sheet, first, [note("one"), insight("two")])
    write(meeting.write_sheet, first, [note("one"), Line(Mark.ADVICE, "new"), insight("two")])
    assert [line.text for line in page().sheets[0].kept] == ["one", "new", "two"]
    write(meeting.write_sheet, first, [insight("two")])
    assert page().sheets[0].kept == (insight("two"),)
    write(meeting.write_sheet, first, [note("")])
    assert page().sheets[0].kept == ()


def test_a_takeaway_keeps_flag_and_state_while_lines_are_typed_before_it(workspace, talk, page, write):
    first = page().sheets[0].id
    write(meeting.write_sheet, first, [insight("two"), Line(Mark.ADVICE, "try")])
    flagged, advice = workspace.read(afterwards.page, talk, START).takeaways
    assert advice.state == "will try"
    write(afterwards.flag, flagged.id, True)
    workspace.write("done", afterwards.decide, advice.id, "done")
    write(meeting.write_sheet, first, [insight("one"), insight("two"), Line(Mark.ADVICE, "try")])
    after = workspace.read(afterwards.page, talk, START)
    assert after.quoted.text == "two"
    assert [(one.text, one.state) for one in after.takeaways] == [("one", ""), ("two", ""), ("try", "done")]


def test_typing_on_is_one_step_and_other_things_begin_a_new_one(workspace, page, write):
    first, second, _ = (sheet.id for sheet in page().sheets)
    for text in ("B", "Bra", "Brass"):
        write(meeting.write_sheet, first, [note(text)], label="Notes under one")
    write(meeting.set_asked, first, True, label="Asked")
    write(meeting.write_sheet, first, [note("Brass!")], label="Notes under one")
    write(meeting.write_sheet, second, [note("Euler")], label="Notes under two")
    labels = [entry.label for entry in workspace.history()]
    assert labels[:4] == ["Notes under two", "Notes under one", "Asked", "Notes under one"]
    for _ in range(3):
        workspace.undo()
    assert page().sheets[0].kept == (note("Brass"),)
    workspace.undo()
    assert page().sheets[0].kept == ()
    workspace.redo()
    assert page().sheets[0].kept == (note("Brass"),)


def test_typing_after_a_long_pause_is_a_step_of_its_own(workspace, page, write):
    first = page().sheets[0].id
    write(meeting.write_sheet, first, [note("B")], label="Notes")
    later = workspace.store.clock() + timedelta(minutes=11)
    workspace.store.clock = lambda: later
    write(meeting.write_sheet, first, [note("Brass")], label="Notes")
    workspace.undo()
    assert page().sheets[0].kept == (note("B"),)


def test_what_was_typed_and_taken_out_again_leaves_no_step(workspace, page, write):
    first = page().sheets[0].id
    before = len(workspace.history())
    write(meeting.write_sheet, first, [note("Oops")], label="Notes")
    write(meeting.write_sheet, first, [], label="Notes")
    assert len(workspace.history()) == before


def test_notes_stay_with_the_talk_when_their_question_goes(workspace, talk, page, write):
    write(meeting.write_sheet, page().sheets[0].id, [note("Brass")])
    workspace.write("questions", conversations.set_questions, talk, QUESTIONS[1:])
    assert [sheet.kept for sheet in page().sheets] == [(), (note("Brass"),)]
    workspace.undo()
    assert page().sheets[0].kept == (note("Brass"),)


def test_what_is_typed_under_a_question_that_is_gone_follows_the_rest(workspace, talk, page, write):
    first = page().sheets[0].id
    write(meeting.write_sheet, 0, [note("Loves cats")])
    workspace.write("questions", conversations.set_questions, talk, QUESTIONS[1:])
    write(meeting.write_sheet, first, [insight("Makers teach")])
    assert page().sheets[-1].kept == (note("Loves cats"), insight("Makers teach"))


def test_notes_are_found_by_search_and_kept_off_the_timeline(workspace, mary, page, write):
    write(meeting.write_sheet, page().sheets[0].id, [note("xylophone"), insight("zither")])
    assert list(workspace.glance.search_ids("xylophone")) == [mary]
    kinds = [entry.kind for entry in workspace.read(people.card, mary).timeline]
    assert kinds == ["Conversation", "Insight"]


def test_a_name_makes_a_promised_person_in_the_tree_at_once(workspace, mary, page, write):
    ana = write(meeting.add_name, NameDraft("Ana  Silva", "Lisbon aquarium", "ana@aquarium.example"))
    card = workspace.read(people.card, ana)
    assert (card.name, card.stage, card.is_promised) == ("Ana Silva", Stage.PROMISED, True)
    assert (card.notes, card.contact_points[0].value) == ("Lisbon aquarium", "ana@aquarium.example")
    assert [step.id for step in card.path] == [mary, ana]
    (introduction,) = card.introductions
    assert (introduction.on, introduction.channel) == (date(2026, 11, 24), "phone")
    assert introduction.permission == "not-asked"
    facts = workspace.glance.tree()
    assert facts.promised[list(facts.ids).index(ana)]
    assert [name.name for name in page().names] == ["Ana Silva"]
    assert Ask.NAMES not in page().open_asks
    workspace.undo()
    assert page().names == ()
    assert workspace.read(people.card, mary).introduced == ()


@pytest.mark.parametrize(
    ("reach", "kind"), [("ana@x.example", "email"), ("+351 21 555 0100", "phone"), ("@anasilva", "handle")]
)
def test_how_to_reach_them_is_told_by_its_look(workspace, write, reach, kind):
    ana = write(meeting.add_name, NameDraft("Ana", reach=reach))
    assert [point.kind for point in workspace.read(people.card, ana).contact_points] == [kind]


def test_permission_holds_for_names_given_before_and_after_it(workspace, page, write):
    write(meeting.add_name, NameDraft("Ana"))
    write(meeting.answer, Ask.PERMISSION, "granted")
    write(meeting.add_name, NameDraft("Ben"))
    assert [(name.name, name.permission) for name in page().names] == [
        ("Ana", Permission.GRANTED),
        ("Ben", Permission.GRANTED),
    ]
    write(meeting.answer, Ask.PERMISSION, "asks-first")
    assert {name.permission for name in page().names} == {Permission.ASKS_FIRST}
    workspace.undo()
    assert {name.permission for name in page().names} == {Permission.GRANTED}


def test_permission_leaves_other_introductions_alone(workspace, mary, add, introduce, page, write):
    other = add("Charles")
    introduce(mary, other, on=date(2026, 11, 1))
    write(meeting.answer, Ask.PERMISSION, "granted")
    assert workspace.read(people.card, other).introductions[0].permission == "not-asked"


def test_keeping_in_touch_is_a_cadence(workspace, mary, talk, page, write):
    def cadence():
        return workspace.read(afterwards.page, talk, START).cadence_days

    write(meeting.answer, Ask.TOUCH, "yes")
    assert (cadence(), page().answers[Ask.TOUCH]) == (120, "yes")
    write(meeting.answer, Ask.TOUCH, "no")
    assert cadence() == 0
    workspace.undo()
    workspace.undo()
    assert (cadence(), dict(page().answers)) == (None, {})
    write(afterwards.keep_in_touch, 30)
    write(meeting.answer, Ask.TOUCH, "yes")
    assert cadence() == 30, "a cadence of one's own stays"


def test_who_is_marked_active_is_kept_in_touch_with_more_often(workspace, mary, talk, write):
    workspace.write("tag", people.add_tag, mary, "Active")
    assert workspace.read(afterwards.page, talk, START).usual_days == 30
    write(meeting.answer, Ask.TOUCH, "yes")
    assert workspace.read(afterwards.page, talk, START).cadence_days == 30


def test_nobody_named_is_an_answer_too(page, write):
    write(meeting.answer, Ask.NAMES, "none")
    assert page().open_asks == {Ask.PERMISSION, Ask.TOUCH}
    with pytest.raises(ValueError, match="yes"):
        write(meeting.answer, Ask.NAMES, "yes")


def test_someone_here_already_is_introduced_and_not_added_again(workspace, mary, add, introduce, page, write):
    herschel, ada = add("John Herschel"), add("Ada Lovelace")
    introduce(herschel, mary)
    introduce(herschel, ada)
    count = workspace.glance.counts().people
    for known in (ada, herschel):
        write(meeting.add_name, NameDraft("x", known=known))
    assert workspace.glance.counts().people == count
    by = [(one.introducer.name, one.is_primary) for one in workspace.read(people.card, ada).introductions]
    assert by == [("John Herschel", True), ("Mary Somerville", False)]
    (back,) = workspace.read(people.card, herschel).introductions
    assert not back.is_primary, "who brought me to the giver stays above her"


@pytest.mark.parametrize("known", ["giver", "me", "gone"])
def test_an_impossible_name_changes_nothing(workspace, mary, add, file, write, known):
    gone = add("Gone")
    workspace.write("trash", people.trash, [gone])
    before = fingerprint(file)
    person = {"giver": mary, "me": workspace.glance.me(), "gone": gone}[known]
    with pytest.raises(UserError, match="Nothing was changed"):
        write(meeting.add_name, NameDraft("x", known=person))
    with pytest.raises(UserError, match="needs a name"):
        write(meeting.add_name, NameDraft("  "))
    assert fingerprint(file) == before


def test_a_name_from_outside_a_talk(workspace, mary, talk, page):
    workspace.write("name", names.give, mary, NameDraft("Ana"), date(2026, 12, 3))
    assert page().names == ()
    assert [step.name for step in workspace.read(people.card, mary).introduced] == ["Ana"]


def test_ending_holds_the_talk_and_starts_the_thank_you_clock(workspace, page, write):
    write(meeting.end)
    assert page().state is State.HELD
    (act,) = workspace.read(owed.acts, Desk(START + timedelta(minutes=26)))
    assert (act.rule, act.due) == ("thank", START + timedelta(minutes=25, hours=24))
    workspace.undo()
    assert page().state is State.PLANNED


def test_a_talk_that_has_not_begun_can_be_begun_now(workspace, page, write):
    now = START - timedelta(days=1, seconds=-20)
    workspace.store.clock = lambda: now
    with pytest.raises(UserError, match="ended before it began"):
        write(meeting.end)
    write(meeting.begin_now)
    assert page().starts_at == now.replace(second=0)
    write(meeting.end)
    assert page().state is State.HELD


def test_a_talk_said_to_be_over_the_next_day_ended_as_agreed(workspace, talk, page, write):
    workspace.store.clock = lambda: START + timedelta(days=1)
    write(meeting.end)
    assert workspace.read(afterwards.page, talk, START).ended_at == START + timedelta(minutes=30)


def test_which_talk_is_meant(workspace, mary, add, talk):
    ada = add("Ada")
    later = ConversationDraft(ada, START + timedelta(days=2), "Europe/London")
    with_ada = workspace.write("plan", conversations.plan, later)[0]

    def meant(minutes, person=0):
        return workspace.read(meeting.talk_for, START + timedelta(minutes=minutes), person)

    assert meant(-600) == talk
    assert meant(-600, ada) == with_ada, "who is shown comes first while no talk is on"
    assert meant(-30, ada) == meant(10, ada) == meant(100, ada) == talk, "but not while one is"
    assert meant(200) == with_ada
    assert meant(60 * 24 * 3) is None
    workspace.write("trash", people.trash, [mary])
    assert meant(10) == with_ada


def test_the_place_is_kept_and_is_no_step(workspace, talk, page, write):
    second = page().sheets[1].id
    assert page().place == -1
    steps = len(workspace.history())
    _, changes = workspace.write("Place", meeting.remember, talk, second, True)
    assert (page().place, len(workspace.history()), changes.is_nothing) == (second, steps, True)
    assert workspace.glance.was_meeting()
    assert workspace.read(meeting.cut_off, START + timedelta(minutes=5)) == talk
    assert workspace.read(meeting.cut_off, START + timedelta(days=1)) is None
    workspace.write("Place", meeting.remember, talk, second, False)
    assert not workspace.glance.was_meeting()
    assert workspace.read(meeting.cut_off, START + timedelta(minutes=5)) is None


def test_a_talk_that_was_ended_is_not_opened_again(workspace, talk, page, write):
    workspace.write("Place", meeting.remember, talk, 0, True)
    write(meeting.end)
    assert workspace.read(meeting.cut_off, START + timedelta(minutes=26)) is None
    assert page().place == -1


def test_all_of_it_undone_is_the_start_again(workspace, talk, page, write, file):
    before = fingerprint(file)
    steps = len(workspace.history())
    first = page().sheets[0].id
    write(meeting.write_sheet, first, [note("a"), insight("b")], label="Notes")
    write(meeting.set_asked, first, True)
    write(meeting.add_name, NameDraft("Ana", "x", "ana@x.example"))
    for ask, said in ((Ask.PERMISSION, "refused"), (Ask.TOUCH, "yes"), (Ask.NAMES, "none")):
        write(meeting.answer, ask, said)
    write(meeting.end)
    for _ in range(len(workspace.history()) - steps):
        workspace.undo()
    assert fingerprint(file) == before


def test_a_name_given_is_known_by_its_day_or_by_its_words(workspace, mary, page, write):
    ana = write(meeting.add_name, NameDraft("Ana"))
    workspace.write("renamed", people.edit, ana, name="Ana Silva")
    assert [name.name for name in page().names] == ["Ana Silva"]
    workspace.write("renamed", people.edit, ana, name="Ana")
    referral = page().names[0].referral
    workspace.write("terms", referrals.describe, referral, date(2026, 12, 1), "e-mail", "granted")
    assert [name.name for name in page().names] == ["Ana"]


def test_what_is_gone_is_refused(workspace, write):
    for use_case, values in ((meeting.set_asked, (999, True)),):
        with pytest.raises(UserError, match="no longer"):
            write(use_case, *values)
    with pytest.raises(UserError, match="no longer there"):
        workspace.read(meeting.page, 999)


def test_the_tree_has_the_referral_once(workspace, mary, add, page, write):
    ana = add("Ana")
    workspace.write("i", referrals.introduce, [ReferralDraft(mary, ana, date(2026, 11, 1))])
    write(meeting.add_name, NameDraft("Ana", known=ana))
    assert len(workspace.read(people.card, ana).introductions) == 1
