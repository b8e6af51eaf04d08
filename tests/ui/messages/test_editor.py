"""The editor: gaps filled in, saved at every pause, sent only by the user, and always undone in one step."""

from email import message_from_bytes, policy
from urllib.parse import parse_qsl, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.messages.ways import Way
from app.core.touches import Kind
from app.services import people, templates
from app.ui.messages import editor as editors
from app.ui.messages.template_dialog import TemplateDialog
from app.ui.widgets.etiquette_panel import FindingRow


class MailProgram(QObject):
    """Takes the links that would go to other programs."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, url):
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def mail_program():
    program = MailProgram()
    for scheme in ("mailto", "https"):
        QDesktopServices.setUrlHandler(scheme, program, "take")
    yield program
    for scheme in ("mailto", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def thanks(stand):
    return stand.write(stand.mary, Kind.THANK_YOU, conversation=stand.talk)


def press(editor, way):
    from app.ui.messages.wording import SENT

    (action,) = (a for a in editor.foot.menu.actions() if a.text() == SENT[way])
    action.trigger()


def fill_all(editor):
    texts = {"What you will do with it": "start a circle", "Your name": "Jane Marcet"}
    for field in list(editor.side.gaps.fields.values()):
        field.editor.setText(texts[field.editor.accessibleName()])
        field.editor.editingFinished.emit()


def test_opening_stores_nothing(stand, thanks):
    assert "“Publish early.”" in thanks.body.toPlainText()
    assert thanks.windowTitle() == "Thank-you to Mary Somerville"
    thanks.close()
    assert stand.stored() == []


def test_a_gap_is_filled_beside_the_text_and_what_is_mine_is_remembered(stand, thanks):
    names = [field.editor.accessibleName() for field in thanks.side.gaps.fields.values()]
    assert names == ["What you will do with it", "Your name"]
    fill_all(thanks)
    text = thanks.body.toPlainText()
    assert "What I will do with it: start a circle." in text
    assert text.endswith("Jane Marcet\n")
    assert thanks.side.gaps.fields == {}
    assert not thanks.side.gaps_title.isVisible()
    thanks.flush()
    assert stand.workspace.read(templates.mine) == {"my_name": "Jane Marcet"}
    assert stand.labels()[0] == "Thank-you to Mary Somerville drafted"
    assert stand.write(stand.ada, Kind.OUTREACH).body.toPlainText().endswith("Jane Marcet\n")


def test_it_is_saved_at_every_pause_as_one_step_and_found_again(qtbot, stand, thanks, monkeypatch):
    thanks.body.setPlainText("Dear Mary")
    qtbot.waitUntil(lambda: stand.stored() == [("thank-you", "Dear Mary", False)], timeout=editors.PAUSE_MS * 3)
    thanks.body.setPlainText("Dear Mary, dear John")
    thanks.close()
    assert stand.stored() == [("thank-you", "Dear Mary, dear John", False)]
    assert stand.labels()[:2] == ["Thank-you to Mary Somerville changed", "Thank-you to Mary Somerville drafted"]
    again = stand.write(stand.mary, Kind.THANK_YOU, conversation=stand.talk)
    assert again.body.toPlainText() == "Dear Mary, dear John"
    stand.commands.undo()
    assert again.body.toPlainText() == "Dear Mary", "undo is seen where it is open"
    again.body.setPlainText("Something of now")
    again.flush()
    assert stand.stored() == [("thank-you", "Something of now", False)]


def test_undoing_the_drafting_closes_the_editor(stand, thanks):
    thanks.body.setPlainText("Dear Mary")
    thanks.flush()
    stand.commands.undo()
    assert not thanks.isVisible()
    assert stand.stored() == []


def test_the_same_message_opens_once(stand, thanks):
    assert stand.write(stand.mary, Kind.THANK_YOU, conversation=stand.talk) is thanks
    thanks.body.setPlainText("Dear Mary")
    thanks.flush()
    assert stand.write(stand.mary, Kind.THANK_YOU, conversation=stand.talk) is thanks
    assert len(stand.window.messages.editors()) == 1


def test_having_sent_it_is_one_step_and_said(stand, thanks):
    fill_all(thanks)
    steps = len(stand.labels())
    press(thanks, Way.LETTER)
    assert not thanks.isVisible()
    assert [(kind, is_sent) for kind, _, is_sent in stand.stored()] == [("thank-you", True)]
    said = "Thank-you to Mary Somerville sent by hand, as a card or letter"
    assert stand.labels()[0] == said
    assert len(stand.labels()) == steps + 2, "what was typed, and that it was sent"
    assert stand.window.notices.text == f"{said}."
    stand.commands.undo()
    assert [is_sent for _, _, is_sent in stand.stored()] == [False]


def test_a_message_that_was_sent_is_only_read(stand, thanks):
    press(thanks, Way.EMAIL)
    stand.window.open_message(1)
    (shown,) = stand.window.messages.editors()
    assert shown.body.isReadOnly()
    assert not shown.foot.done.isVisible()
    assert shown.foot.told.whole_text().startswith("Sent by e-mail on ")
    shown.close()


def test_the_mail_program_gets_it_whole_and_nothing_counts_as_sent(stand, thanks, mail_program):
    thanks.foot.mail.click()
    assert mail_program.opened == [], "first it says what is still to fill in"
    assert thanks.foot.told.whole_text() == "2 things are still to fill in. Press again to go on without."
    fill_all(thanks)
    thanks.foot.mail.click()
    (link,) = mail_program.opened
    parts = urlsplit(link)
    told = dict(parse_qsl(parts.query))
    assert parts.path == "mary@somerville.example"
    assert told["subject"] == "Thank you for our talk"
    assert told["body"].replace("\r\n", "\n") == thanks.body.toPlainText().rstrip("\n")
    assert [is_sent for _, _, is_sent in stand.stored()] == [False]


def test_a_long_text_goes_by_the_clipboard(thanks, mail_program):
    thanks.body.setPlainText("Ä" * 900)
    thanks.foot.mail.click()
    assert dict(parse_qsl(urlsplit(mail_program.opened[0]).query)).get("body") is None
    assert QGuiApplication.clipboard().text() == "Ä" * 900
    assert "was copied" in thanks.foot.told.whole_text()


def test_an_address_that_is_none_is_said(stand, mail_program):
    stand.commands.run("x", people.set_contact, stand.mary, 1, "email", "mary@x.example, evil@x.example")
    editor = stand.write(stand.mary, Kind.UPDATE)
    editor.body.setPlainText("x")
    editor.foot.mail.click()
    assert mail_program.opened == []
    assert "is no e-mail address" in editor.foot.told.whole_text()


def test_saved_as_a_file_it_is_a_mail(thanks, tmp_path):
    fill_all(thanks)
    path = tmp_path / "Thank-you.eml"
    thanks.save_to(path)
    found = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert [str(a) for a in found["To"].addresses] == ["Mary Somerville <mary@somerville.example>"]
    assert found.get_content().replace("\r\n", "\n") == thanks.body.toPlainText()
    thanks.save_to(tmp_path / "no" / "such" / "folder.eml")
    assert "couldn’t be written" in thanks.foot.told.whole_text()


def test_as_a_note_it_has_no_subject_and_goes_to_their_page(stand, mail_program):
    stand.commands.run("x", people.set_contact, stand.ada, None, "url", "https://www.linkedin.com/in/ada")
    editor = stand.write(stand.ada, Kind.OUTREACH)
    assert not editor.foot.profile.isVisible()
    editor.head.note.click()
    assert not editor.head.subject.isVisible()
    assert editor.draft().subject == ""
    assert editor.draft().way is Way.LINKEDIN
    editor.body.setPlainText("Hi Ada")
    editor.foot.profile.click()
    assert mail_program.opened == ["https://www.linkedin.com/in/ada"]
    assert QGuiApplication.clipboard().text() == "Hi Ada"
    assert editor.foot.menu.actions()[0].text() == "On LinkedIn"
    editor.close()
    again = stand.write(stand.ada, Kind.OUTREACH)
    assert again.draft().way is Way.LINKEDIN


def test_another_template_takes_the_place_of_the_text(stand):
    editor = stand.write(stand.ada, Kind.OUTREACH)
    assert editor.head.template.currentText() == "First message, out of the blue"
    editor.head.template.setCurrentIndex(editor.head.template.findData("outreach-shared"))
    editor.head.template.activated.emit(editor.head.template.currentIndex())
    assert "[what you share with them]" in editor.body.toPlainText()
    editor.body.undo()
    assert "I came across" in editor.body.toPlainText()
    editor.close()


def test_a_template_can_be_reworded_and_restored(stand, thanks):
    thanks.head.edit_template.click()
    dialog = thanks.findChild(TemplateDialog)
    dialog.body.setPlainText("Dear {{nobody}}")
    dialog.save.click()
    assert dialog.isVisible()
    assert "There is no field {{nobody}}" in dialog.told.text()
    dialog.body.setPlainText("Dear ")
    dialog.body.moveCursor(dialog.body.textCursor().MoveOperation.End)
    dialog.field.activated.emit(dialog.field.findData("first_name"))
    assert dialog.body.toPlainText() == "Dear {{first_name}}"
    dialog.save.click()
    assert stand.labels()[0] == "Template “Thank-you” changed"
    assert thanks.body.toPlainText() == "Dear Mary", "a text nobody has touched follows its template"
    thanks.head.edit_template.click()
    dialog = [d for d in thanks.findChildren(TemplateDialog) if d.isVisible()][-1]
    dialog.restore.click()
    dialog.save.click()
    assert "“Publish early.”" in thanks.body.toPlainText()


def test_throwing_away_is_undone_like_the_rest(stand, thanks):
    thanks.body.setPlainText("Dear Mary")
    thanks.flush()
    thanks.foot.delete.click()
    assert not thanks.isVisible()
    assert stand.stored() == []
    assert stand.window.notices.text == "Thank-you to Mary Somerville thrown away."
    stand.commands.undo()
    assert stand.stored() == [("thank-you", "Dear Mary", False)]


def test_what_could_not_be_saved_stays_and_is_tried_again(stand, thanks):
    stand.workspace.write("trash", people.trash, [stand.mary])
    thanks.body.setPlainText("Dear Mary")
    thanks.flush()
    assert "no longer there" in stand.window.notices.text
    assert thanks.body.toPlainText() == "Dear Mary"
    stand.workspace.undo()
    thanks.flush()
    assert stand.stored() == [("thank-you", "Dear Mary", False)]


def test_closing_the_window_saves_what_is_typed(stand, thanks):
    thanks.body.setPlainText("Dear Mary")
    stand.window.close()
    assert stand.stored() == [("thank-you", "Dear Mary", False)]


def test_every_field_has_a_name_to_be_read_out(thanks):
    from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton

    for kind in (QComboBox, QLineEdit, QPlainTextEdit):
        for widget in thanks.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                assert widget.accessibleName(), widget
    assert all(b.text() or b.accessibleName() for b in thanks.findChildren(QPushButton) if b.isVisible())


def test_etiquette_stands_beside_the_text(qtbot, stand):
    editor = stand.write(stand.ada, Kind.OUTREACH)
    editor.body.setPlainText("🙂 Hi Ada, could you get me a job?")
    panel = editor.side.etiquette
    qtbot.waitUntil(lambda: bool(panel.findings))
    assert panel.findings[0].rule == "asks-for-job"
    assert panel.counter.text().endswith("of 74 words")
    (row, *_) = panel.findChildren(FindingRow)
    qtbot.waitUntil(row.point.isVisible)
    row.point.click()
    assert "job" in editor.body.textCursor().selectedText()
    editor.close()


def test_only_the_keyboard_from_today_to_thanked_and_back(qtbot, stand):
    window = stand.window
    window.go_to_key("today")
    page = window.page("today")
    qtbot.waitUntil(lambda: bool(page.rows))
    window.activateWindow()
    page.take_focus()
    assert page.rows[0].act.title == "Thank Mary Somerville"
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Return)
    (editor,) = window.messages.editors()
    assert editor.focusWidget().accessibleName() == "What you will do with it"
    for text in ("start a circle", "Jane Marcet"):
        qtbot.keyClicks(editor.focusWidget(), text)
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.body
    qtbot.waitUntil(editor.isActiveWindow)
    qtbot.keyClick(editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert menu is editor.foot.menu
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not editor.isVisible()
    qtbot.waitUntil(lambda: all(row.act.rule != "thank" for row in page.rows))
    assert "start a circle" in stand.stored()[0][1]
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.rows) and page.rows[0].act.rule == "thank")
