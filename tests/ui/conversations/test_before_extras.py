"""What the Before page offers besides: hopes left open, links, what presses, and what the bank remembers."""

from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QDesktopServices

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.questions import Asked, Group
from app.services import conversations, moves
from app.store import models
from app.ui.conversations.bank_model import HERE_ROLE, MEMORY_ROLE, QUESTION_ROLE
from app.ui.conversations.wording import memory_words
from tests.ui.conversations.conftest import NOW, START

BEST = QuestionDraft("What do you like best about your work?", Group.INSIGHTS, "insight-best")


def held_before(stand, hopes=(), questions=()):
    start = NOW - timedelta(days=30)
    made = []
    stand.commands.run("Plan", conversations.plan, ConversationDraft(stand.babbage, start, "UTC"), then=made.append)
    stand.commands.run("Hopes", conversations.set_hopes, made[0], list(hopes))
    stand.commands.run("Questions", conversations.set_questions, made[0], list(questions))
    stand.commands.run("Hold", moves.change_state, made[0], State.HELD, NOW)

    def ask(work):
        for question in work.session.query(models.Question):
            question.is_asked = True

    stand.commands.run("Ask", ask)


def test_a_hope_left_open_is_carried_over_by_a_click(stand):
    held_before(stand, ["Two people to meet", "A first year"])
    talk = stand.plan()
    stand.page.open_conversation(talk)
    hopes = stand.page.before.hopes
    assert [button.toolTip() for button in hopes.offers] == [
        "Carry over: Two people to meet",
        "Carry over: A first year",
    ]
    hopes.offers[1].click()
    assert [hope.text for hope in stand.stored(talk).hopes] == ["A first year"]
    assert [button.toolTip() for button in hopes.offers] == ["Carry over: Two people to meet"]
    stand.commands.undo()
    assert len(hopes.offers) == 2


def test_with_three_hopes_nothing_more_is_offered(stand):
    held_before(stand, ["Two people to meet"])
    talk = stand.plan()
    stand.commands.run("Hopes", conversations.set_hopes, talk, ["One", "Two", "Three"])
    stand.page.open_conversation(talk)
    assert stand.page.before.hopes._place.isHidden()


def test_links_in_the_research_open_in_the_browser_and_nothing_else_does(stand, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    talk = stand.plan()
    text = "Notes at https://engines.example/notes, file:///etc/passwd"
    stand.commands.run("Research", conversations.set_text, talk, "research", text)
    stand.page.open_conversation(talk)
    research = stand.page.before.research
    assert [button.toolTip() for button in research.links] == ["https://engines.example/notes"]
    research.links[0].click()
    assert opened == ["https://engines.example/notes"]


def test_where_no_program_opens_a_link_the_card_says_so(stand, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    stand.page.open_conversation(stand.plan())
    research = stand.page.before.research
    research.editor.setPlainText("https://engines.example")
    research.links[0].click()
    assert not research.refusal.isHidden()
    assert research.refusal.text().startswith("No program on this computer opens that.")


def test_a_near_talk_without_preparation_presses(stand):
    talk = stand.plan()
    stand.page.open_conversation(talk)
    ready = stand.page.before.ready
    assert ready.pressing.text() == "You meet tomorrow: no questions and no research yet."
    stand.commands.run("Questions", conversations.set_questions, talk, [BEST])
    stand.page.before.refresh()
    assert ready.pressing.text() == "You meet tomorrow: no research yet."
    stand.commands.run("Research", conversations.set_text, talk, "research", "Read it")
    stand.page.before.refresh()
    assert ready.pressing.isHidden()


def test_a_far_talk_does_not_press(stand):
    stand.page.open_conversation(stand.plan(start=START + timedelta(days=10)))
    assert stand.page.before.ready.pressing.isHidden()


def test_the_bank_tells_what_was_asked_before(stand):
    held_before(stand, questions=[BEST])
    stand.page.open_conversation(stand.plan())
    stand.page._open_bank()
    entries = stand.page._bank.entries
    rows = [entries.index(n) for n in range(entries.rowCount())]
    asked = next(row for row in rows if (q := row.data(QUESTION_ROLE)) is not None and q.key == BEST.bank_key)
    assert asked.data(MEMORY_ROLE).startswith("You asked them this on 23 Oct 2026")
    assert asked.data(HERE_ROLE)
    assert stand.page._bank.view.grab().height() > 0


def test_what_the_bank_remembers_is_said_shortly():
    at = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)
    assert memory_words(Asked(1, "Ada Lovelace", at)) == "Asked once: Ada Lovelace, 12 Nov 2026"
    assert memory_words(Asked(3, "Ada Lovelace", at, 2)) == (
        "Asked 3 times, last Ada Lovelace, 12 Nov 2026 · notes from 2"
    )
    assert memory_words(Asked(3, "Ada Lovelace", at, 0, at)) == "You asked them this on 12 Nov 2026"


def test_a_move_is_told_among_the_times(stand):
    talk = stand.plan()
    stand.commands.run("Move", moves.move, talk, START + timedelta(days=1), NOW)
    stand.page.open_conversation(talk)
    assert stand.page.before.times._moves.text() == "Moved from Mon 23 Nov 16:00 to Tue 24 Nov 16:00"


def test_more_questions_than_the_time_allows_are_told(stand):
    talk = stand.plan()
    many = [QuestionDraft(f"Question {n}?", Group.INSIGHTS) for n in range(14)]
    stand.commands.run("Questions", conversations.set_questions, talk, many)
    stand.page.open_conversation(talk)
    assert stand.page.before.questions.measure.text() == "14 questions · about 18 min, too short for so many"
