"""The page Today: what stands there, what its rows do, and that it is never out of date."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.conversations import ConversationDraft, State
from app.core.drafts import PersonDraft
from app.core.messages.wish import Wish
from app.core.owed_facts import Owed, Rule
from app.core.touches import Kind, Touch
from app.services import conversations, people, sample, touches
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.tasks import InlineTasks
from app.ui.today import page as pages
from app.ui.today.page import TodayPage
from app.ui.today.watch import OwedWatch, _until_midnight_ms
from app.ui.today.wording import open_word, wished

LONDON = ZoneInfo("Europe/London")


class Clock:
    """A clock that stands until it is set."""

    def __init__(self):
        self.now = datetime(2026, 11, 25, 12, tzinfo=LONDON)

    def __call__(self):
        return self.now


class Host:
    """What the window is to the page."""

    def __init__(self):
        self.said = []

    def say(self, text, *, can_undo=False):
        self.said.append((text, can_undo))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def page(qtbot, workspace, clock, host):
    workspace.store.clock = clock
    commands = Commands(workspace, InlineTasks())
    made = TodayPage(commands, OwedWatch(commands, None, clock), host)
    made.commands = commands
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def ada(workspace, clock):
    """Ada, to be confirmed with for tomorrow, and Mary, to be thanked since yesterday."""
    ids = {}
    for name, hours in (("Ada", 24), ("Mary", -21)):
        ids[name] = workspace.write("add", people.add, PersonDraft(name))[0]
        draft = ConversationDraft(ids[name], clock.now + timedelta(hours=hours), "Europe/London")
        talk = workspace.write("plan", conversations.plan, draft)[0]
        if hours < 0:
            workspace.write("held", touches.hold, talk, clock.now + timedelta(hours=hours, minutes=30))
        else:
            ids["talk"] = talk
    return ids


def titles(page):
    return [row.act.title for row in page.rows]


def texts(page):
    return [label.text() for label in page._stack.currentWidget().findChildren(QLabel)]


def press(page, row, text):
    (button,) = (b for b in page.rows[row].findChildren(QPushButton) if b.text() == text)
    button.click()


def test_with_nothing_owed_it_says_what_it_is_for(page):
    assert page._stack.currentWidget() is page.nothing
    assert "Nothing is owed today" in texts(page)


def test_what_is_owed_stands_there_with_its_reason(ada, page):
    assert titles(page) == ["Thank Mary", "Confirm with Ada", "Prepare the talk with Ada"]
    shown = texts(page)
    assert "Owed today (3)" in shown
    assert "Next conversation, tomorrow" in shown
    assert "12:00–12:30 · video · join by 11:55, test by 11:45" in shown
    assert "You talked yesterday until 15:30." in shown
    assert page._watch.count == 3


def test_done_writes_the_fact_and_can_be_undone(ada, page, host, workspace):
    press(page, 1, "Confirmed")
    assert titles(page) == ["Thank Mary", "Prepare the talk with Ada"]
    assert workspace.read(conversations.page, ada["talk"]).state is State.CONFIRMED
    press(page, 0, "Thanked")
    assert host.said == [("Ada confirmed.", True), ("Mary thanked.", True)]
    page.commands.undo()
    page.commands.undo()
    assert len(titles(page)) == 3


def test_there_is_no_done_for_what_is_done_by_doing(ada, page):
    assert [b.text() for b in page.rows[2].findChildren(QPushButton)] == ["Snooze", "Prepare"]


@pytest.mark.parametrize(("entry", "days"), [("Tomorrow", 1), ("In 3 days", 3), ("Next week", 7)])
def test_snoozed_it_is_back_in_the_morning(ada, page, host, clock, entry, days):
    (chosen,) = (a for a in page.rows[0]._snooze.menu().actions() if a.text() == entry)
    chosen.trigger()
    assert "Thank Mary" not in titles(page)
    assert host.said[-1][1]
    clock.now = datetime(2026, 11, 25, 23, 59, tzinfo=LONDON) + timedelta(days=days - 1)
    page._watch.load()
    assert "Thank Mary" not in titles(page)
    clock.now += timedelta(minutes=1)
    page._watch.load()
    assert "Thank Mary" in titles(page)


def test_dismissed_it_is_gone_until_undo(ada, page, host):
    (chosen,) = (a for a in page.rows[0]._snooze.menu().actions() if a.text() == "Dismiss")
    chosen.trigger()
    assert "Thank Mary" not in titles(page)
    assert host.said == [("“Thank Mary” dismissed.", True)]
    page.commands.undo()
    assert titles(page)[0] == "Thank Mary"


def test_each_act_leads_to_its_place(qtbot, ada, page):
    with qtbot.waitSignal(page.message_wanted) as wanted:
        press(page, 0, "Write thank-you")
    wish = wanted.args[0]
    assert (wish.person, wish.kind, wish.conversation) == (ada["Mary"], Kind.THANK_YOU, 2)
    with qtbot.waitSignal(page.message_wanted) as wanted:
        press(page, 1, "Write confirmation")
    assert wanted.args == [Wish(ada["Ada"], Kind.CONFIRMATION, ada["talk"])]
    with qtbot.waitSignal(page.conversation_wanted) as opened:
        press(page, 2, "Prepare")
    assert opened.args == [ada["talk"]]


def test_what_an_act_is_about_can_be_opened_too(qtbot, ada, page):
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(page.rows[0], Qt.Key.Key_O)
    assert opened.args == [ada["Mary"]]
    (entry,) = (a for a in page.rows[1]._snooze.menu().actions() if a.text() == "Open talk")
    with qtbot.waitSignal(page.conversation_wanted) as opened:
        entry.trigger()
    assert opened.args == [ada["talk"]]


@pytest.mark.parametrize(
    ("rule", "cause", "kind", "word"),
    [
        (Rule.CLOSE_LOOP, "referral 7", Kind.LOOP, "Tell them"),
        (Rule.NUDGE, "message 7", Kind.NUDGE, "Write nudge"),
        (Rule.KEEP_IN_TOUCH, "contact 2026-01-01", Kind.UPDATE, "Write update"),
        (Rule.NEXT_STEP, "referral 7", Kind.PERMISSION, "Ask again"),
        (Rule.NEXT_STEP, "step 7", None, "Open person"),
        (Rule.NEXT_STEP, "message 7", None, "Open person"),
        (Rule.PREPARE, "conversation 1 2026-01-01T10:00Z", None, "Prepare"),
    ],
)
def test_each_rule_asks_for_its_message(rule, cause, kind, word):
    act = Owed(rule, 1, "Ada", None, None, late=False, title="t", reason="r", cause=cause)
    wish = wished(act)
    assert (wish.kind if wish else None) is kind
    assert open_word(act) == word
    if wish is not None:
        assert wish.referral == (7 if cause.startswith("referral") else None)


def test_everything_works_by_keyboard(qtbot, ada, page):
    page.activateWindow()
    page.take_focus()
    assert page.rows[0].hasFocus()
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert page.rows[1].hasFocus()
    with qtbot.waitSignal(page.message_wanted):
        qtbot.keyClick(page.rows[1], Qt.Key.Key_Return)
    qtbot.keyClick(page.rows[1], Qt.Key.Key_D)
    assert titles(page) == ["Thank Mary", "Prepare the talk with Ada"]
    assert page.rows[1].hasFocus(), "the keys stay where they were"
    qtbot.keyClick(page.rows[1], Qt.Key.Key_D)
    assert len(titles(page)) == 2, "preparing is not done by a key"
    qtbot.keyClick(page.rows[1], Qt.Key.Key_Delete)
    assert titles(page) == ["Thank Mary"]
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Up)
    assert page.rows[0].hasFocus()


def test_it_follows_changes_made_elsewhere_and_the_clock(ada, page, clock):
    page.commands.run("thank", touches.log, ada["Mary"], Touch(Kind.THANK_YOU, clock.now))
    assert titles(page) == ["Confirm with Ada", "Prepare the talk with Ada"]
    page.hide()
    page.commands.run("trash", people.trash, [ada["Ada"]])
    page.show()
    assert titles(page) == []
    clock.now += timedelta(days=120)
    page._watch.load()
    assert titles(page) == ["Stay in touch: Mary"]


def test_it_is_read_again_at_midnight(ada, page, clock):
    assert page._watch._midnight.isActive()
    assert page._watch._midnight.interval() == 12 * 3600 * 1000 + 1000
    # The night the clocks go back has an hour more.
    assert _until_midnight_ms(datetime(2026, 10, 25, 0, 0, 1, tzinfo=LONDON)) == 25 * 3600 * 1000


def test_rows_stay_while_nothing_has_changed_or_a_menu_is_open(qtbot, ada, page, clock):
    first = page.rows[0]
    clock.now += timedelta(seconds=1)
    page._watch.load()
    assert page.rows[0] is first
    menu = first._snooze.menu()
    menu.popup(page.mapToGlobal(page.rect().center()))
    clock.now += timedelta(hours=2)
    page._watch.load()
    assert page.rows[0] is first
    menu.close()
    qtbot.waitUntil(lambda: page.rows[0] is not first)
    assert page.rows[0].act.badge == "due in 1 h"


def test_searching_shows_what_has_the_words(ada, page):
    page.search("mary tha")
    assert titles(page) == ["Thank Mary"]
    page.search("nobody")
    assert page._stack.currentWidget() is page.no_match
    page.search("")
    assert len(titles(page)) == 3


def test_many_acts_are_shown_by_and_by(workspace, page, monkeypatch):
    monkeypatch.setattr(pages, "BATCH", 3)
    page.search("")
    page.commands.run("sample", sample.fill_synthetic, 300)
    page._watch.load()
    assert page._watch.count > 10
    now = [row for row in page.rows if not row.act.is_ahead]
    assert len(now) == 3
    next(b for b in page.findChildren(QPushButton) if b.text().startswith("Show 3 more")).click()
    assert len([row for row in page.rows if not row.act.is_ahead]) == 6


def test_the_window_counts_and_leads(qtbot, workspace):
    workspace.write("sample", sample.fill)
    commands = Commands(workspace, InlineTasks())
    window = MainWindow(workspace, commands)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    assert window._top._title.whole_text() == "People", "the page that is painted first"
    today = window._rail._group.button(0)
    qtbot.waitUntil(lambda: today._figure.text() != "")
    owed = window.owed.count
    assert owed > 5
    assert today._figure.text() == str(owed)
    window.go_to_key("today")
    page = window.page("today")
    page.rows[0].done_wanted.emit(page.rows[0].act)
    assert today._figure.text() == str(owed - 1)
    assert "thanked" in window.notices.text
    window.notices._undo.click()
    assert today._figure.text() == str(owed)
    page._plan.click()
    assert window.page("conversations").planner.isVisible()
    page.conversation_wanted.emit(int(window.owed.today.talk.id))
    assert window._top._title.whole_text() == "Charles Babbage"


def test_someone_quick_sees_today_while_the_window_is_still_being_made(qtbot, workspace):
    workspace.write("sample", sample.fill)
    window = MainWindow(workspace, Commands(workspace, InlineTasks()))
    qtbot.addWidget(window)
    window.go_to_key("today")
    with qtbot.waitSignal(window.furnished):
        window.show()
    qtbot.waitUntil(lambda: window._rail._group.button(0)._figure.text() == str(window.owed.count))
    assert window.page("today").rows
