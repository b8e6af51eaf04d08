"""The page Settings: what it shows, what a change does at once, and what it refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox

from app.core.rules import RULES, Rules
from app.services import rules, sample
from app.ui import theme
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.settings.page import SettingsPage
from app.ui.tasks import InlineTasks


class Host:
    """What the window is to the page."""

    def __init__(self):
        self.said = []

    def say(self, text, *, can_undo=False):
        self.said.append((text, can_undo))


@pytest.fixture
def page(qtbot, workspace):
    commands = Commands(workspace, InlineTasks())
    made = SettingsPage(workspace, commands, Host())
    commands.changed.connect(made.refresh)
    made.commands = commands
    qtbot.addWidget(made)
    made.show()
    return made


def field(page, name):
    return page.cards.rows[name].field


def held(page):
    return page._workspace.read(rules.settings)


def type_into(qtbot, number, text, *, enter=True):
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, text)
    if enter:
        qtbot.keyClick(number, Qt.Key.Key_Return)


def test_every_rule_stands_there_with_its_source(page):
    assert set(page.cards.rows) == set(Rules._fields)
    for name, row in page.cards.rows.items():
        source = RULES[name].source
        assert row.field.value() == getattr(Rules(), name)
        assert row.field.toolTip() == source
        assert source in row.note.text()
        assert source in row.field.accessibleDescription()
        assert row.title.buddy() is row.field
        assert row.back.isHidden()
    fields = page.findChildren(QSpinBox) + page.findChildren(QComboBox)
    assert len({each.accessibleName() for each in fields}) == len(fields)
    assert all(each.accessibleName() for each in fields)


def test_a_number_typed_counts_at_once_and_undo_takes_it_back(qtbot, page):
    type_into(qtbot, field(page, "keep_days"), "90")
    assert held(page).rules == Rules(keep_days=90)
    assert page._host.said == [("Write to everybody I have met every: 90 days.", True)]
    assert page.cards.rows["keep_days"].back.isVisible()
    page.commands.undo()
    assert held(page).rules == Rules()
    assert field(page, "keep_days").value() == 120
    assert page.cards.rows["keep_days"].back.isHidden()


def test_several_steps_by_the_arrows_are_one_change(qtbot, page, monkeypatch):
    number = field(page, "loop_days")
    number.setFocus()
    for _ in range(3):
        qtbot.keyClick(number, Qt.Key.Key_Up)
    assert held(page).rules.loop_days == 14
    qtbot.waitUntil(lambda: held(page).rules.loop_days == 17)
    assert len(page._workspace.history()) == 1


def test_going_elsewhere_keeps_what_was_typed(qtbot, page):
    type_into(qtbot, field(page, "loop_days"), "7", enter=False)
    page.flush()
    assert held(page).rules.loop_days == 7


def test_what_makes_no_sense_is_refused_beside_the_field(qtbot, page):
    type_into(qtbot, field(page, "thank_late_hours"), "5")
    row = page.cards.rows["thank_late_hours"]
    assert row.error.text().startswith("This can't be less than “A thank-you is due after”, which is 24 hours.")
    assert row.error.isVisible()
    assert (row.field.value(), held(page).rules) == (48, Rules())
    type_into(qtbot, row.field, "72")
    assert row.error.isHidden()
    assert held(page).rules.thank_late_hours == 72


def test_back_to_the_default_one_and_all(qtbot, page):
    assert not page.all_back.isEnabled()
    for name in ("keep_days", "loop_days", "unprepared_days"):
        type_into(qtbot, field(page, name), "10")
    page.cards.rows["loop_days"].back.click()
    assert held(page).rules == Rules(keep_days=10, unprepared_days=10)
    page.all_back.click()
    assert held(page).rules == Rules()
    page.commands.undo()
    assert held(page).rules == Rules(keep_days=10, unprepared_days=10)
    assert field(page, "keep_days").value() == 10


def test_never_is_a_word_and_one_day_is_one(page):
    field(page, "keep_days").setValue(0)
    assert field(page, "keep_days").text() == "never"
    assert field(page, "confirm_by_days").text() == "1 day before"
    assert field(page, "confirm_from_days").text() == "2 days before"


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_country_and_its_part(page):
    choose(page.holidays.country, "DE")
    assert held(page).country == "DE"
    assert not page.holidays.rows[1].isHidden()
    choose(page.holidays.part, "BY")
    assert held(page).country == "DE-BY"
    assert (page.holidays.country.currentText(), page.holidays.part.currentText()) == ("Germany", "Bayern")
    choose(page.holidays.country, "JP")
    assert held(page).country == "JP"
    assert page.holidays.rows[1].isHidden()
    page.commands.undo()
    assert page.holidays.part.currentText() == "Bayern"
    choose(page.holidays.country, "")
    assert held(page).country == ""


def test_search_leaves_what_has_the_words(page):
    page.search("nudge once")
    shown = [name for name, row in page.cards.rows.items() if row.isVisible()]
    assert shown == ["nudge_after_business_days"]
    page.search("zeppelin")
    assert page.nothing.isVisible()
    page.search("")
    assert all(row.isVisible() for row in page.cards.rows.values())


def test_the_wheel_goes_past(page):
    """A long page is scrolled over its fields."""
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    for each in (field(page, "keep_days"), page.scheme, page.holidays.country):
        each.setFocus()
        turned = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        each.wheelEvent(turned)
        assert not turned.isAccepted()
    assert field(page, "keep_days").value() == 120


@pytest.fixture
def dressed(qapp, monkeypatch):
    """The application, as it was before afterwards."""
    monkeypatch.setattr(theme._State, "place", None)
    yield qapp
    theme.apply(qapp, None)


def test_a_theme_is_remembered_beside_the_data(dressed, page):
    folder = page._workspace.folder
    theme.apply_remembered(dressed, folder)
    assert theme.wanted() is None
    choose(page.scheme, "dark")
    assert theme.scheme() is theme.Scheme.DARK
    theme.apply(dressed, None)
    assert page.scheme.currentText() == "Like the system"
    theme.apply_remembered(dressed, folder)
    assert (theme.wanted(), page.scheme.currentText()) == (theme.Scheme.DARK, "Dark")
    choose(page.scheme, "")
    theme.apply_remembered(dressed, folder)
    assert theme.wanted() is None
    (folder / theme.PLACE).write_text("purple")
    theme.apply_remembered(dressed, folder)
    assert theme.wanted() is None


def test_today_and_its_figure_follow_at_once(qtbot, workspace):
    workspace.write("Sample", sample.fill)
    window = MainWindow(workspace, Commands(workspace, InlineTasks()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    window.owed.load()
    figure = window._rail._group.button(0)._figure
    before = int(figure.text())
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = window.page("settings")
    assert page.isVisible()
    type_into(qtbot, field(page, "keep_days"), "5")
    qtbot.waitUntil(lambda: int(figure.text()) > before)
