"""The list, planning, rescheduling."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QRect, Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from app.core.conversations import ConversationId, ConversationRow, Format, State
from app.core.people import PersonId
from app.services import conversations
from app.ui.commands import Commands
from app.ui.conversations.grouping import sections
from app.ui.conversations.list_model import ConversationListModel
from app.ui.conversations.page import ConversationsPage
from app.ui.tasks import ThreadTasks

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def listed(page):
    model = page.list.rows
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_without_conversations_the_page_says_what_to_do(stand):
    page = stand.page
    assert page.list.currentWidget() is page.list.nothing
    button = page.list.nothing.findChild(QPushButton)
    assert button.text() == "Plan a conversation"
    button.click()
    assert page.planner.isVisible()


def test_planning_by_keyboard_opens_the_before_page(stand, qtbot):
    page = stand.page
    page.plan(None)
    panel = page.planner
    qtbot.keyClicks(panel.picker.field, "babb")
    qtbot.keyClick(panel.picker.field, Qt.Key.Key_Return)
    assert panel.button.toolTip() == "Plan conversation with Charles Babbage"
    panel.zone.setText("Europe/Berlin")
    panel.their_zone.setText("london")
    panel.at.setTime(QTime(15, 0))
    panel.minutes.choose(20)
    panel.format.choose(Format.PHONE)
    panel.place.setText("+44 20 7946 0102")
    panel.button.click()
    assert page.is_open
    assert page.title == "Charles Babbage"
    stored = stand.stored(page.before.page.id)
    assert stored.starts_at == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    assert (stored.minutes, stored.format, stored.place) == (20, Format.PHONE, "+44 20 7946 0102")
    assert stored.their_zone == "Europe/London"
    assert not panel.isVisible()


def test_a_plan_for_someone_has_them_chosen(stand):
    stand.page.plan(int(stand.lovelace))
    assert stand.page.planner.picker.person.name == "Ada Lovelace"


def test_what_is_missing_is_said_beside_the_field_and_goes_when_mended(stand):
    page = stand.page
    page.plan(None)
    panel = page.planner
    panel.their_zone.setText("Atlantis")
    panel.day.setDate(QDate(2020, 1, 1))
    panel.submit()
    assert panel.problem("person") == "Choose the person to talk with."
    assert panel.problem("time") == "That time has passed. Choose a later one."
    assert panel.problem("their_zone").startswith("No time zone")
    assert not page.is_open
    panel.their_zone.setText("")
    assert panel.problem("their_zone") == ""


def test_rescheduling_keeps_what_was_prepared(stand):
    talk = stand.plan()
    stand.commands.run("Hopes", conversations.set_hopes, talk, ["one"])
    stand.page.open_conversation(talk)
    stand.page.reschedule()
    panel = stand.page.planner
    assert (panel.entry().day, panel.entry().at.hour, panel.zone.text()) == (date(2026, 11, 23), 16, "Europe/Berlin")
    panel.at.setTime(QTime(17, 30))
    panel.button.click()
    stored = stand.stored(talk)
    assert stored.starts_at == datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
    assert [hope.text for hope in stored.hopes] == ["one"]
    assert not panel.isVisible()


def test_rescheduling_keeps_a_length_that_is_not_offered(stand):
    talk = stand.plan()

    def lengthen(work):
        page = stand.stored(talk)
        conversations.reschedule(
            work, talk, conversations.ConversationDraft(page.person, page.starts_at, page.zone, minutes=45)
        )

    stand.commands.run("Longer", lengthen)
    stand.page.open_conversation(talk)
    stand.page.reschedule()
    assert stand.page.planner.entry().minutes == 45


def test_the_list_has_headings_and_opens_by_enter(stand, qtbot):
    stand.plan()
    stand.plan(stand.lovelace, NOW + timedelta(days=30))
    words = listed(stand.page)
    assert [words[0], words[2]] == ["Tomorrow", "Later"]
    assert words[1].startswith("Charles Babbage, Inventor")
    view = stand.page.list.view
    view.setCurrentIndex(stand.page.list.rows.index(1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert stand.page.title == "Charles Babbage"


def test_searching_leaves_what_matches_and_says_when_nothing_does(stand):
    stand.plan()
    stand.plan(stand.lovelace)
    stand.page.search("ada")
    assert listed(stand.page)[1].startswith("Ada Lovelace")
    stand.page.search("nobody")
    assert stand.page.list.currentWidget() is stand.page.list.no_match
    stand.page.search("")
    assert len(listed(stand.page)) == 3


def test_the_menu_confirms_cancels_and_plans_again(stand):
    talk = stand.plan()

    def press(words):
        menu = stand.page.overview.menu_for(stand.page.list.rows.entry(1))
        next(action for action in menu.actions() if action.text() == words).trigger()

    press("Mark as confirmed")
    assert stand.stored(talk).state is State.CONFIRMED
    press("Cancel conversation")
    assert stand.stored(talk).state is State.CANCELLED
    press("Plan again")
    assert stand.stored(talk).state is State.PLANNED


def test_the_top_bar_hears_of_other_titles_and_actions(stand, qtbot):
    talk = stand.plan()
    assert [button.text() for button in stand.page.top_actions()] == ["Plan a conversation"]
    with qtbot.waitSignal(stand.page.top_changed):
        stand.page.open_conversation(talk)
    assert [button.text() for button in stand.page.top_actions()] == ["Preview brief", "Start meeting"]


def test_the_preview_shows_what_was_typed_a_moment_ago(stand, qtbot, monkeypatch):
    shown = []

    class Preview:
        def __init__(self, page, host):
            shown.append(page)

        def setAttribute(self, *_):
            pass

        def show(self):
            pass

    monkeypatch.setattr("app.ui.printing.preview.BriefPreview", Preview)
    stand.page.open_conversation(stand.plan())
    qtbot.keyClicks(stand.page.before.research.editor, "Just now")
    stand.page.preview_brief()
    assert shown[0].research == "Just now"


def a_row(number: int, name: str = "Someone") -> ConversationRow:
    at = NOW + timedelta(minutes=number)
    return ConversationRow(
        ConversationId(number), PersonId(1), name, "Role", at, "UTC", 30, Format.VIDEO, State.PLANNED
    )


def test_the_model_is_sound(qtbot):
    model = ConversationListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_sections(sections([a_row(n) for n in range(5000)], NOW))
    assert model.entry(0) == "Today"
    assert model.entry(model.rowCount()) is None
    assert model.entry(model.row_of(4999)).id == 4999
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_two_hundred_thousand_conversations_show_and_scroll(stand, qtbot):
    found = sections([a_row(n) for n in range(200_000)], NOW)
    page = stand.page.list
    page.show_sections(found)
    assert page.view.grab().height() > 0
    # in px: laid out in batches, then the bar tells the truth
    qtbot.waitUntil(lambda: page.view.verticalScrollBar().maximum() > 200_000, timeout=20_000)
    page.view.scrollToBottom()
    assert page.view.indexAt(page.view.rect().center()).row() > 199_000


def test_long_names_are_cut_with_an_ellipsis_and_have_a_tooltip(stand):
    row = a_row(1, "A very long name " * 20)
    delegate = stand.page.list._delegate
    cell, text, _ = delegate.texts(QRect(0, 0, 800, 50), row)[0]
    assert text == row.name
    assert cell.right() < 800


def test_the_keys_open_the_first_conversation_though_they_come_before_the_rows(stand, qtbot):
    talk = stand.plan()
    tasks = ThreadTasks()
    page = ConversationsPage(stand.workspace, Commands(stand.workspace, tasks))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.take_focus()
    assert page.list.rows.rowCount() == 0
    qtbot.waitUntil(lambda: page.list.view.currentIndex().isValid())
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.before.page is not None and page.before.page.id == talk)
    tasks.close()
