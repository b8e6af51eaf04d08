"""A whole talk in the window: planned, prepared, held in the meeting, looked back on; tree and Today are right."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.drafts import PersonDraft
from app.core.meeting import Ask
from app.core.questions import Group
from app.core.referrals.facts import ReferralDraft
from app.core.stages import Stage
from app.core.takeaways import Mark
from app.services import conversations, people, referrals
from app.services import meeting as meetings
from app.ui.commands import Commands
from app.ui.conversations.phase_tabs import Phase
from app.ui.main_window import MainWindow
from app.ui.tasks import InlineTasks

# Near the real clock, which gives the stages: only the meeting and what is owed have one of their own.
START = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(hours=2)


class Clock:
    def __init__(self):
        self.now = START - timedelta(hours=1)

    def __call__(self):
        return self.now

    def at(self, minutes):
        self.now = START + timedelta(minutes=minutes)


@pytest.fixture
def clock(workspace):
    made = Clock()
    workspace.store.clock = made
    return made


@pytest.fixture
def window(qtbot, workspace, clock):
    commands = Commands(workspace, InlineTasks())
    made = MainWindow(workspace, commands)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.furnished):
        made.show()
    made.owed._clock = clock
    made.asides.clock = clock
    page = made.page("conversations")
    page._clock = page.talk._clock = clock
    yield made
    made.asides.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def mary(workspace, clock):
    john = workspace.write("add", people.add, PersonDraft("John Herschel"))[0]
    made = workspace.write("add", people.add, PersonDraft("Mary Somerville"))[0]
    drafts = [ReferralDraft(workspace.glance.me(), john), ReferralDraft(john, made)]
    workspace.write("introduce", referrals.introduce, drafts)
    return made


def owed(window):
    window.owed.load()
    return sorted((str(act.rule), act.name) for act in window.owed.today.acts if not act.is_ahead)


def below(workspace, person):
    """The people under someone in the tree, with stage and whether they are drawn dashed."""
    facts = workspace.glance.tree()
    at = list(facts.ids).index(person)
    return {
        facts.names[i]: (facts.stages[i], bool(facts.promised[i]))
        for i in range(len(facts.names))
        if facts.parents[i] == at
    }


def stage(workspace, person):
    return workspace.read(people.card, person).stage


def prepare(window, mary):
    """Plans a talk and prepares it on the page before it."""
    made = []
    run = window._commands.run
    run("Plan", conversations.plan, ConversationDraft(mary, START, "Europe/London"), then=made.append)
    questions = [QuestionDraft("Best?", Group.INSIGHTS), QuestionDraft("Advice?", Group.ADVICE)]
    run("Questions", conversations.set_questions, made[0], questions)
    run("Hopes", conversations.set_hopes, made[0], ["Does it suit me?"])
    window.open_conversation(made[0])


def test_a_whole_talk(window, workspace, clock, mary, qtbot):
    talks = window.page("conversations")
    prepare(window, mary)
    assert not talks.talk.is_after
    assert [button.text() for button in talks.top_actions()] == ["Preview brief", "Start meeting"]
    assert owed(window) == [("confirm", "Mary Somerville"), ("prepare", "Mary Somerville")]
    assert stage(workspace, mary) is Stage.SCHEDULED

    # The meeting, from the tab; ten minutes before its end it is time for names.
    clock.at(1)
    talks.before.bar.tabs.buttons[Phase.DURING].click()
    meeting = window.asides.meetings.window
    qtbot.keyClicks(meeting.notes.editor, "Patience with makers")
    meeting.notes.mark(Mark.INSIGHT)
    meeting.go_on()
    clock.at(21)
    meeting._show_moment()
    assert meeting.head.bar.tone == "amber"
    assert below(workspace, mary) == {}
    for name in ("Ana Silva", "Ben Okri"):
        meeting.asks.begin_name(name)
        meeting.asks.form.add.click()
    assert below(workspace, mary) == {"Ana Silva": ("promised", True), "Ben Okri": ("promised", True)}
    meeting.asks.rows[Ask.PERMISSION].buttons["granted"].click()
    meeting.asks.rows[Ask.TOUCH].buttons["yes"].click()
    assert meeting.page.open_asks == frozenset()
    assert owed(window) == []

    # The end leads to the page after the talk, with the thank-you clock running and the loop open.
    clock.at(33)
    meeting.head.end.click()
    qtbot.waitUntil(lambda: not isValid(meeting))
    assert window._top._title.whole_text() == "Mary Somerville"
    assert talks.talk.is_after
    assert [button.text() for button in window._top._shown] == ["Plan another talk"]
    page = talks.talk.after.page
    assert (page.state, page.cadence_days) == (State.HELD, 120)
    assert stage(workspace, mary) is Stage.MET
    assert owed(window) == [("close-loop", "John Herschel"), ("thank", "Mary Somerville")]
    assert [(name.name, name.permission) for name in page.names] == [("Ana Silva", "granted"), ("Ben Okri", "granted")]
    assert [one.text for one in page.takeaways] == ["Patience with makers"]
    look_back(window, workspace, mary, qtbot)


def look_back(window, workspace, mary, qtbot):
    """Looks back, quotes, promises, gives thanks and tells; then takes it all back."""
    after = window.page("conversations").talk.after
    qtbot.keyClicks(next(iter(after.looking_back.editors.values())), "Patience")
    after.flush()
    after.takeaways.flagged.emit(after.page.takeaways[0].id, True)
    assert "Patience with makers" in after.thanks._quote.text()
    qtbot.keyClicks(after.steps.words, "Visit the works")
    qtbot.keyClick(after.steps.words, Qt.Key.Key_Return)
    assert after.thanks._step.text() == "Say what you will do: Visit the works"
    after.thanks.write.click()
    (letter,) = window.messages.editors()
    assert letter.windowTitle() == "Thank-you to Mary Somerville"
    assert all(words in letter.body.toPlainText() for words in ("Patience with makers", "Visit the works"))
    letter.close()
    after.thanks.done.click()
    assert owed(window) == [("close-loop", "John Herschel")]
    after.chain.told.emit(after.page.chain[0].referral, "John Herschel")
    assert owed(window) == []

    undo = window._actions.undo.trigger
    undo()
    assert owed(window) == [("close-loop", "John Herschel")]
    undo()
    assert owed(window) == [("close-loop", "John Herschel"), ("thank", "Mary Somerville")]
    while workspace.undo_state().undo != "Ben Okri named by Mary Somerville":
        undo()
    undo()
    assert below(workspace, mary) == {"Ana Silva": ("promised", True)}
    assert stage(workspace, mary) is Stage.SCHEDULED


def test_the_shortcut_starts_the_meeting_of_the_talk_that_is_next(window, workspace, clock, mary, qtbot):
    window._actions.start_meeting.trigger()
    assert window.notices.text.startswith("No talk is planned")
    draft = ConversationDraft(mary, START, "Europe/London")
    talk = workspace.write("plan", conversations.plan, draft)[0]
    window._actions.start_meeting.trigger()
    meeting = window.asides.meetings.window
    assert meeting.keeper.conversation == talk
    window._actions.start_meeting.trigger()
    assert window.asides.meetings.window is meeting, "one meeting at a time"


def test_closing_the_window_saves_the_meeting(window, workspace, clock, mary, qtbot):
    talk = workspace.write("plan", conversations.plan, ConversationDraft(mary, START, "Europe/London"))[0]
    window.open_meeting(talk)
    meeting = window.asides.meetings.window
    qtbot.keyClicks(meeting.notes.editor, "words")
    window.close()
    assert not meeting.isVisible()
    assert workspace.read(meetings.page, talk).sheets[0].kept[0].text == "words"
