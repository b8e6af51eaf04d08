"""Editors that save themselves."""

import pytest
from PySide6.QtCore import Qt

from app.ui.conversations.editors import PAUSE_MS, SavedEdit


@pytest.fixture
def editor(qtbot):
    made = SavedEdit("Write here")
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


@pytest.fixture
def saved(editor):
    texts = []
    editor.save_requested.connect(texts.append)
    return texts


def test_it_saves_once_after_a_pause(editor, saved, qtbot):
    qtbot.keyClicks(editor, "I study engines")
    assert saved == []
    qtbot.waitUntil(lambda: bool(saved), timeout=3 * PAUSE_MS)
    assert saved == ["I study engines"]


def test_flush_saves_at_once_and_nothing_twice(editor, saved, qtbot):
    qtbot.keyClicks(editor, "ab")
    editor.flush()
    editor.flush()
    assert saved == ["ab"]


def test_typing_and_taking_it_back_saves_nothing(editor, saved, qtbot):
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    editor.flush()
    assert saved == []


def test_loading_keeps_what_is_being_typed(editor, saved, qtbot):
    editor.load("old")
    qtbot.keyClicks(editor, "new ")
    editor.load("from elsewhere")
    assert editor.toPlainText() == "new old"
    editor.flush()
    assert saved == ["new old"]


def test_loading_shows_what_an_undo_brought_back_and_keeps_the_cursor(editor, saved):
    editor.load("one two")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    editor.load("one")
    assert (editor.toPlainText(), editor.textCursor().position()) == ("one", 3)
    editor.flush()
    assert saved == []


def test_after_a_failed_save_leaving_tries_again(editor, saved, qtbot):
    qtbot.keyClicks(editor, "a")
    editor.flush()
    editor.retry()
    editor.flush()
    assert saved == ["a", "a"]


def test_a_single_paragraph_takes_line_breaks_as_spaces(qtbot):
    editor = SavedEdit("", single=True)
    qtbot.addWidget(editor)
    editor.insertPlainText("one\ntwo\n")
    assert editor.words() == "one two"
    with qtbot.waitSignal(editor.submitted):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_it_grows_with_its_text_and_then_scrolls(editor):
    short = editor.height()
    editor.setPlainText("line\n" * 8)
    tall = editor.height()
    editor.setPlainText("line\n" * 500)
    assert short < tall < editor.height() < 500
    assert editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_rich_text_is_pasted_plain(editor):
    assert not editor.acceptRichText()
    editor.load("<img src='file:///etc/hostname'><b>bold</b>")
    assert editor.toPlainText().startswith("<img")
