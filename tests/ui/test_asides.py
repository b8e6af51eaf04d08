"""From any page: logging a touch and noting a name, with the person shown already chosen."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.conversations import ConversationDraft
from app.core.drafts import PersonDraft
from app.core.owed_facts import Desk
from app.core.people import PersonId
from app.core.schedule import zone_of
from app.core.takeaways import Mark
from app.core.touches import Kind
from app.services import afterwards, conversations, owed, people, touches
from app.ui.commands import Commands
from app.ui.conversations.after.ledger import AdviceLedger
from app.ui.main_window import MainWindow
from app.ui.name_dialog import NameDialog
from app.ui.tasks import InlineTasks
from app.ui.touch_dialog import TouchDialog
from app.ui.zones import system_zone


@pytest.fixture
def window(qtbot, workspace):
    for name in ("John Herschel", "Mary Somerville"):
        workspace.write("add", people.add, PersonDraft(name))
    made = MainWindow(workspace, Commands(workspace, InlineTasks()))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.furnished):
        made.show()
    yield made
    for dialog in shown((TouchDialog, NameDialog)):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(kind):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


@pytest.fixture
def log(window, workspace):
    """Opens the dialog with Mary shown on the page People."""
    mary = workspace.read(people.find, "Mary Somerville")
    window.open_person(mary)
    window._actions.log_touch.trigger()
    (dialog,) = shown(TouchDialog)
    return dialog


def timeline(workspace, name="Mary Somerville"):
    card = workspace.read(people.card, workspace.read(people.find, name))
    return [(entry.kind, entry.text, entry.at) for entry in card.timeline]


def test_ctrl_l_logs_with_the_person_shown_in_one_step(log, window, workspace, qtbot):
    assert window._actions.log_touch.shortcut().toString() == "Ctrl+L"
    assert log.picker.person.name == "Mary Somerville"
    steps = len(workspace.history())
    qtbot.keyClicks(log.note, "At the market")
    qtbot.keyClick(log.note, Qt.Key.Key_Return)
    assert not shown(TouchDialog)
    ((kind, note, at),) = timeline(workspace)
    assert (kind, note) == ("Met", "At the market")
    assert datetime.now(at.tzinfo) - at < timedelta(minutes=1)
    assert len(workspace.history()) == steps + 1
    assert workspace.undo_state().undo == "Met Mary Somerville"
    workspace.undo()
    assert timeline(workspace) == []


def test_how_and_when_are_chosen(log, workspace):
    log.kind.choose(Kind.CALL)
    day = datetime.now(zone_of(system_zone())).date() - timedelta(days=200)
    log.day.setDate(QDate(day.year, day.month, day.day))
    log.log.click()
    ((kind, _, at),) = timeline(workspace)
    assert (kind, at.astimezone(zone_of(system_zone())).date()) == ("Call", day)


def test_a_touch_starts_the_keep_in_touch_clock_anew(log, window, workspace):
    desk = Desk(datetime.now(zone_of(system_zone())))
    day = desk.today - timedelta(days=200)
    log.day.setDate(QDate(day.year, day.month, day.day))
    log.log.click()
    assert [act.rule for act in workspace.read(owed.acts, desk)] == ["keep-in-touch"]
    window._actions.log_touch.trigger()
    (dialog,) = shown(TouchDialog)
    dialog.kind.choose(Kind.MESSAGE)
    dialog.log.click()
    assert workspace.read(owed.acts, Desk(datetime.now(desk.now.tzinfo))) == []


def test_nobody_chosen_is_said_in_place(log, workspace):
    log.picker.clear()
    log.log.click()
    assert shown(TouchDialog) == [log]
    assert log._person.error == "Choose whom you met, called or wrote to."
    assert timeline(workspace) == []


def test_on_a_page_without_anybody_the_cursor_waits_for_a_name(window, qtbot):
    window.go_to_key("conversations")
    window._actions.log_touch.trigger()
    (dialog,) = shown(TouchDialog)
    assert dialog.picker.person is None
    assert dialog.focusWidget() is dialog.picker.field


@pytest.mark.parametrize("page", ["people", "tree"])
def test_a_name_they_gave_from_the_inspector(window, workspace, qtbot, page):
    mary = workspace.read(people.find, "Mary Somerville")
    window.go_to_key(page)
    if page == "people":
        window.open_person(mary)
        window.page("people")._inspector._introduced._name.click()
    else:
        window.page("tree").inspector.name_wanted.emit(mary)
    (dialog,) = shown(NameDialog)
    qtbot.keyClicks(dialog.form.name, "Ana Silva")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert not shown(NameDialog)
    (ana,) = workspace.read(people.card, mary).introduced
    assert ana.name == "Ana Silva"
    assert workspace.undo_state().undo == "Ana Silva named by Mary Somerville"
    assert workspace.glance.person_rows([PersonId(ana.id)])[0].introducer == "Mary Somerville"


def test_an_impossible_name_is_refused_in_place(window, workspace, qtbot):
    mary = workspace.read(people.find, "Mary Somerville")
    window.note_name(mary)
    (dialog,) = shown(NameDialog)
    workspace.write("trash", people.trash, [mary])
    qtbot.keyClicks(dialog.form.name, "Ana")
    dialog.form.add.click()
    assert "no longer there" in dialog.form._error.text()
    assert shown(NameDialog) == [dialog]


def test_all_advice_leads_to_where_it_was_given(window, workspace, qtbot):
    mary = workspace.read(people.find, "Mary Somerville")
    draft = ConversationDraft(mary, datetime.now(UTC) - timedelta(hours=1), "Europe/London")
    talk = workspace.write("plan", conversations.plan, draft)[0]
    workspace.write("note", afterwards.add_takeaway, talk, Mark.ADVICE, "Read Euler")
    workspace.write("held", touches.hold, talk)
    window._actions.advice.trigger()
    (ledger,) = shown(AdviceLedger)
    next(b for b in ledger.findChildren(QPushButton) if b.text() == "Mary Somerville").click()
    assert not shown(AdviceLedger)
    assert window._top._title.whole_text() == "Mary Somerville"
    assert window.page("conversations").talk.is_after


def test_without_anybody_chosen_a_name_is_asked_for_first(window):
    window.go_to_key("conversations")
    window._actions.note_name.trigger()
    assert window.notices.text == "Choose the person who gave you the name first."
