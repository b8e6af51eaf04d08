from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.core.conversations import ConversationDraft
from app.core.drafts import PersonDraft
from app.core.errors import StorageError, UserError
from app.services import conversations, people
from app.ui import theme
from app.ui.actions import _dress
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.palette import Palette, entries, fits
from app.ui.tasks import InlineTasks

LINKEDIN = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Jane,Marcet,,jane@marcet.example,Independent,Science writer,02 Jan 2024\n"
    "Thomas,Young,,thomas@young.example,Royal Institution,Physicist,03 Jan 2024\n"
)


@pytest.fixture
def commands(qapp, workspace):
    return Commands(workspace, InlineTasks())


@pytest.fixture
def window(qtbot, workspace, commands):
    workspace.write("add", people.add, PersonDraft("Mary Somerville", "Mary", "Somerville"))
    made = MainWindow(workspace, commands)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.furnished):
        made.show()
    qtbot.waitUntil(lambda: "1 person" in made._status._right.whole_text())
    return made


@pytest.fixture
def contacts(tmp_path):
    file = tmp_path / "Connections.csv"
    file.write_text(LINKEDIN, encoding="utf-8")
    return file


def test_pages_are_made_when_first_visited(window):
    assert list(window._pages) == [1]
    window.go_to_key("tree")
    assert window._top._title.whole_text() == "Referral tree"
    assert list(window._pages) == [1, 2]


def test_the_list_comes_first_and_the_rest_in_pieces(qtbot, workspace, commands):
    workspace.write("add", people.add, PersonDraft("Mary Somerville", "Mary", "Somerville"))
    commands.hold()
    window = MainWindow(workspace, commands)
    qtbot.addWidget(window)
    page = window.page("people")
    assert page._table.model().rowCount() == 1
    assert not window.findChildren(QPushButton)
    with qtbot.waitSignal(window.furnished):
        window.show()
    assert page._inspector.person == page._table.shown_person() > 0
    assert page._table.chosen() == [page._inspector.person]
    assert page._inspector._card is None, "the person is read when the modules have loaded"
    commands.release()
    assert page._inspector._card.name == "Mary Somerville"


def test_going_to_another_page_at_once_leaves_none_half_made(qtbot, workspace, commands):
    workspace.write("add", people.add, PersonDraft("Mary Somerville", "Mary", "Somerville"))
    window = MainWindow(workspace, commands)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
        qtbot.waitUntil(lambda: hasattr(window, "_rail"))
        window.go_to_key("tree")
    assert window._top._title.whole_text() == "Referral tree"
    window.go_to_key("people")
    assert window.page("people")._inspector._card.name == "Mary Somerville"


@pytest.mark.parametrize("made", range(0, 40, 5))
def test_a_page_gone_to_while_the_window_is_made_is_made_whole(qtbot, workspace, commands, made):
    window = MainWindow(workspace, commands)
    qtbot.addWidget(window)
    pieces = window.furnish()
    for _ in range(made):
        next(pieces, None)
    window.go_to_key("tree")
    for _ in pieces:
        pass
    assert window.page("tree").top_actions()
    assert window._top._title.whole_text() == "Referral tree"


def test_each_page_keeps_its_own_search(window):
    window._top.field.setText("mary")
    window.go_to_key("conversations")
    assert window._top.field.text() == ""
    window.go_to_key("people")
    assert window._top.field.text() == "mary"
    assert window._top.field.placeholderText() == "Search people, notes, talks"


def test_buttons_of_another_page_go_away(window):
    page = window.page("people")
    assert page._add_button.isVisible()
    window.go_to_key("tree")
    assert not page._add_button.isVisible()
    window.go_to_key("people")
    assert page._add_button.isVisible()


def test_an_open_edit_is_saved_on_leaving_the_page(window, workspace):
    page = window.page("people")
    page._inspector.header.name.open_editor()
    page._inspector.header.name.findChild(QLineEdit).setText("Mary Fairfax")
    window.go_to_key("tree")
    assert workspace.undo_state().undo == "Mary Somerville renamed Mary Fairfax"


def test_undo_is_named_and_takes_back(window, commands, workspace):
    commands.refresh_history()
    page = window.page("people")
    page._table.choose(page._people.ids[0])
    page.trash_chosen()
    assert window._actions.undo.text() == "Undo: Mary Somerville moved to the trash"
    assert window.notices.isVisible()
    assert window.notices.text == "Mary Somerville moved to the trash."
    window.notices._undo.click()
    assert workspace.glance.counts().people == 1
    assert window._actions.redo.text() == "Redo: Mary Somerville moved to the trash"
    assert not window.notices.isVisible()


@pytest.mark.parametrize(
    "error", [UserError("That is not possible. Nothing was changed."), StorageError("The disk is full.", "Make room.")]
)
def test_failures_stay_in_the_message_bar(window, commands, error):
    commands.failed.emit(error)
    assert window.notices.text == str(error)
    assert not window.notices._timer.isActive()


def test_markup_in_a_message_is_shown_as_text(window):
    window.say("<b>Ana</b> added.")
    assert window.notices._text.textFormat() == Qt.TextFormat.PlainText


def test_dropped_files_show_what_an_import_would_do(window, contacts, workspace):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(contacts))])
    window.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    preview = window._imports.preview
    assert preview is not None
    assert preview._rows.rowCount() == 2
    assert workspace.glance.counts().people == 1
    preview.accept()
    assert workspace.glance.counts().people == 3
    assert window.notices.text == "2 people added."
    assert workspace.undo_state().undo == "Import of Connections.csv"


def test_a_cancelled_preview_writes_nothing(window, contacts, workspace):
    window.open_files([str(contacts)])
    window._imports.preview.reject()
    assert workspace.glance.counts().people == 1


def test_a_file_that_is_no_contact_file_is_told(window, tmp_path):
    file = tmp_path / "picture.vcf"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    window.open_files([str(file)])
    assert window.notices.isVisible()
    assert "picture.vcf" in window.notices.text


def test_the_palette_finds_commands_and_people(window, workspace):
    found = entries("mary", window._actions.all, workspace.glance)
    assert [entry.text for entry in found if entry.person] == ["Mary Somerville"]
    palette = Palette(workspace.glance, window._actions.all, window)
    palette._field.setText("conversations")
    palette._go()
    assert window._top._title.whole_text() == "Conversations"


def test_letters_fit_in_their_order():
    assert fits("rt", "Referral tree")
    assert not fits("tr r", "Referral tree")


def test_the_theme_can_be_switched_from_the_menu(window, qapp):
    _dress(theme.Scheme.DARK)
    assert theme.scheme() is theme.Scheme.DARK
    _dress(None)


def test_a_person_opened_elsewhere_is_shown_among_the_people(window, workspace):
    window.go_to_key("tree")
    person = workspace.glance.person_ids()[0]
    window.page("tree").person_opened.emit(person)
    assert window._current == 1
    assert window.page("people")._inspector.person == person


@pytest.mark.parametrize("way", ["rail", "shortcut", "back", "Alt+Left"])
def test_an_open_conversation_is_left_for_the_list(qtbot, window, workspace, way):
    mary = workspace.glance.person_ids()[0]
    draft = ConversationDraft(mary, datetime(2027, 1, 5, 14, 0, tzinfo=UTC), "Europe/London")
    talk, _ = workspace.write("Plan", conversations.plan, draft)
    window.go_to_key("conversations")
    page = window.page("conversations")
    page.open_conversation(talk)
    assert window._top._title.whole_text() == "Mary Somerville"
    if way == "rail":
        qtbot.mouseClick(window._rail._group.button(3), Qt.MouseButton.LeftButton)
    elif way == "shortcut":
        window._actions.pages[3].trigger()
    elif way == "back":
        qtbot.mouseClick(page.before.bar.back, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not page.is_open
    assert window._top._title.whole_text() == "Conversations"
    assert window._rail._group.checkedId() == 3
