"""A question that asks for a job or a salary is named below the list, until it is reworded or left."""

import pytest
from PySide6.QtCore import Qt

from app.core.conversations import QuestionDraft
from app.core.questions import Group
from app.services import conversations


@pytest.fixture
def asked(stand):
    """Opens a talk with some questions; gives what is said about them."""

    def ask(*texts, bank_key=""):
        talk = stand.plan()
        drafts = tuple(QuestionDraft(text, Group.INSIGHTS, bank_key) for text in texts)
        stand.commands.run("Questions", conversations.set_questions, talk, drafts)
        stand.page.open_conversation(talk)
        return stand.page.before.questions.manners

    return ask


def test_good_questions_are_not_commented(asked):
    assert asked("How did you get your job?", "What do beginners earn in this field?").isHidden()


def test_a_question_about_their_salary_is_named_until_reworded(asked, stand):
    manners = asked("How did you get your job?", "What is your salary?")
    assert not manners.isHidden()
    assert manners.words.text().startswith("“What is your salary?” asks ")
    stand.page.before.questions.questions.reword(1, "What is a usual salary?")
    assert manners.isHidden()


def test_the_user_has_the_last_word(asked, stand, qtbot):
    manners = asked("Are you hiring?")
    qtbot.mouseClick(manners.leave, Qt.MouseButton.LeftButton)
    assert manners.isHidden()
    stand.page.before.questions.questions.add((QuestionDraft("Why?", Group.TRENDS),))
    assert manners.isHidden()


def test_questions_of_the_bank_need_no_check(asked):
    assert asked("What is your salary?", bank_key="insight-path").isHidden()
