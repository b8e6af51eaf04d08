"""The etiquette panel follows what is typed, points at words, and lets the user have the last word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.core.etiquette.check import Facts, Kind, Rule
from app.ui.widgets.etiquette_panel import EtiquettePanel, FindingRow

ASKS = "🙂 Thank you. You said that notes matter. I will start tomorrow. Could you pass my CV along?"
GOOD = "Thank you. You said that notes matter. I will start tomorrow."


@pytest.fixture
def panel(qtbot):
    made = EtiquettePanel()
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    return made


def shown(qtbot, panel, text, kind=Kind.THANK_YOU):
    """The rows for a text, after the pause."""
    panel.show_for(text, kind, Facts())
    qtbot.waitUntil(lambda: not panel._pause.isActive())
    qtbot.wait(1)
    return [row for row in panel.findChildren(FindingRow) if row.isVisible()]


def test_findings_come_after_a_pause_and_go_with_the_fault(qtbot, panel):
    (row,) = shown(qtbot, panel, ASKS)
    assert row.finding.rule is Rule.ASKS_FOR_JOB
    assert any("asks for a job" in one.text() for one in row.findChildren(QLabel))
    assert shown(qtbot, panel, GOOD) == []
    assert panel.summary.text() == "Nothing to note."


def test_nothing_is_said_about_an_empty_text(qtbot, panel):
    assert shown(qtbot, panel, "  ") == []
    assert not panel.summary.isVisible()


def test_the_counter_counts_at_once_and_warns(panel):
    panel.show_for("word " * 74, Kind.OUTREACH, Facts())
    assert (panel.counter.text(), panel.counter.property("role")) == ("74 of 74 words", "small")
    panel.show_for("word " * 75, Kind.OUTREACH, Facts())
    assert (panel.counter.text(), panel.counter.property("role")) == ("75 of 74 words", "error")
    panel.show_for("Hi Ada", Kind.NOTE, Facts(note_characters=300))
    assert panel.counter.text() == "6 of 300 characters"
    panel.show_for("Hi", Kind.UPDATE, Facts())
    assert panel.counter.text() == "1 word"


def test_show_points_at_the_words_in_a_qt_document(qtbot, panel):
    editor = QPlainTextEdit(ASKS)
    qtbot.addWidget(editor)

    def select(start, end):
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    panel.pointed.connect(select)
    (row,) = shown(qtbot, panel, ASKS)
    qtbot.mouseClick(row.point, Qt.MouseButton.LeftButton)
    assert editor.textCursor().selectedText() == "my CV"


def test_what_was_left_is_not_told_until_asked_for(qtbot, panel):
    (row,) = shown(qtbot, panel, ASKS)
    with qtbot.waitSignal(panel.left_changed) as left:
        qtbot.mouseClick(row.leave, Qt.MouseButton.LeftButton)
    assert left.args == [frozenset({Rule.ASKS_FOR_JOB})]
    assert shown(qtbot, panel, f"{ASKS} Now.") == []
    assert panel.again.text() == "Check again what was left (1)"
    qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    assert [finding.rule for finding in panel.findings] == [Rule.ASKS_FOR_JOB]
    assert not panel.again.isVisible()


def test_a_finding_about_the_whole_text_has_nothing_to_show(qtbot, panel):
    rows = shown(qtbot, panel, "Thank you very much for the talk.")
    assert [row.finding.rule for row in rows] == [Rule.NO_INSIGHT, Rule.NO_INTENDED_ACTION]
    assert not any(row.point.isVisible() for row in rows)


def test_only_the_answer_to_the_newest_text_is_shown(qtbot):
    class Slow:
        """Commands whose answers come when the test says so."""

        def __init__(self):
            self.answers = []

        def look(self, query, *args, then, receiver):
            self.answers.append(lambda: then(query(*args)))

    commands = Slow()
    panel = EtiquettePanel(commands=commands)
    qtbot.addWidget(panel)
    for text in (ASKS, GOOD):
        panel.show_for(text, Kind.THANK_YOU, Facts())
        qtbot.waitUntil(lambda: not panel._pause.isActive())
    assert len(commands.answers) == 2
    for answer in reversed(commands.answers):
        answer()
    assert panel.findings == ()
