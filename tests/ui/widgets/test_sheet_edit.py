"""A sheet of notes: a key makes the line a takeaway, and what is typed is what is kept."""

import pytest
from PySide6.QtCore import Qt

from app.core.takeaways import Line, Mark
from app.ui.widgets.sheet_edit import SheetEdit


@pytest.fixture
def sheet(qtbot):
    made = SheetEdit("Notes", "Notes")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def note(text):
    return Line(Mark.NOTE, text)


def insight(text):
    return Line(Mark.INSIGHT, text)


def test_a_line_is_marked_and_the_next_one_is_plain(sheet, qtbot):
    qtbot.keyClicks(sheet, "Brass")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet, "Makers teach")
    sheet.mark(Mark.INSIGHT)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet, "Patience")
    assert sheet.kept() == (note("Brass"), insight("Makers teach"), note("Patience"))


def test_the_same_key_takes_the_mark_away_and_another_changes_it(sheet, qtbot):
    qtbot.keyClicks(sheet, "Makers teach")
    sheet.mark(Mark.INSIGHT)
    sheet.mark(Mark.ADVICE)
    assert sheet.kept() == (Line(Mark.ADVICE, "Makers teach"),)
    sheet.mark(Mark.ADVICE)
    assert sheet.kept() == (note("Makers teach"),)


def test_an_empty_line_may_be_marked_first(sheet, qtbot):
    sheet.mark(Mark.RESOURCE)
    assert sheet.kept() == ()
    qtbot.keyClicks(sheet, "A book")
    assert sheet.kept() == (Line(Mark.RESOURCE, "A book"),)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Backspace])
def test_an_empty_takeaway_becomes_plain(sheet, qtbot, key):
    sheet.mark(Mark.INSIGHT)
    qtbot.keyClick(sheet, key)
    qtbot.keyClicks(sheet, "plain")
    assert sheet.lines() == (note("plain"),)


def test_backspace_before_the_first_letter_makes_it_plain_and_keeps_the_words(sheet, qtbot):
    sheet.show_kept([insight("Makers")])
    qtbot.keyClick(sheet, Qt.Key.Key_Home)
    qtbot.keyClick(sheet, Qt.Key.Key_Backspace)
    assert sheet.kept() == (note("Makers"),)


def test_several_lines_are_marked_at_once(sheet):
    sheet.show_kept([note("one\ntwo")])
    sheet.selectAll()
    sheet.mark(Mark.INSIGHT)
    assert sheet.kept() == (insight("one"), insight("two"))


def test_what_was_kept_is_shown_and_says_nothing(sheet, qtbot):
    kept = (note("Brass\n"), insight("Makers"), Line(Mark.ADVICE, "Try"), note("End"))
    with qtbot.assertNotEmitted(sheet.textChanged):
        sheet.show_kept(kept)
    assert sheet.kept() == kept
    cursor = sheet.textCursor()
    cursor.setPosition(2)
    sheet.setTextCursor(cursor)
    sheet.show_kept(kept)
    assert sheet.textCursor().position() == 2


def test_marking_says_that_something_changed_and_can_be_undone(sheet, qtbot):
    sheet.show_kept([note("Makers")])
    with qtbot.waitSignal(sheet.textChanged):
        sheet.mark(Mark.INSIGHT)
    sheet.undo()
    assert sheet.kept() == (note("Makers"),)


def test_the_chip_is_painted_beside_the_words(sheet):
    sheet.show_kept([note("mmmm")])
    plain = sheet.grab().toImage()
    sheet.mark(Mark.INSIGHT)
    marked = sheet.grab().toImage()
    assert plain != marked


def test_the_words_of_the_line_or_those_selected(sheet):
    sheet.show_kept([note("one\ntwo  three")])
    assert sheet.chosen_text() == "two three"
    sheet.selectAll()
    assert sheet.chosen_text() == "one two three"
