"""The page Insights: what it shows, where a click and the keys lead, what is saved, that it is fresh."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.core.drafts import PersonDraft
from app.services import people, sample
from app.ui import theme
from app.ui.commands import Commands
from app.ui.insights.page import InsightsPage
from app.ui.tasks import InlineTasks


class Host:
    """What the window is to the page."""

    def __init__(self):
        self.said, self.shown = [], []

    def say(self, text, *, can_undo=False):
        self.said.append(text)

    def go_to_key(self, key):
        self.shown.append(key)


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def make(qtbot, workspace, host):
    def made():
        commands = Commands(workspace, InlineTasks())
        page = InsightsPage(workspace, commands, host, lambda: datetime.now(ZoneInfo("Europe/London")))
        page.commands = commands
        commands.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1220, 840)
        page.show()
        return page

    return made


@pytest.fixture
def page(workspace, make):
    workspace.write("Sample", sample.fill)
    return make()


def names(page):
    return [page.behind.list.item(row).text().split("\n")[0] for row in range(page.behind.list.count())]


def place_of(plot, row, column):
    at = next(at for at, mark in enumerate(plot.figure.marks) if (mark.row, mark.column) == (row, column))
    return plot.mark_center(at)


def test_every_card_shows_a_plot_of_the_sample(page):
    assert [card.plot.isVisible() for card in page.cards] == [True] * 5
    assert [figure.text() for figure in page.totals] == ["12", "45", "0.9"]


def test_a_click_lists_who_is_behind_and_leads_to_them(page, qtbot):
    plot = page.advice.plot
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place_of(plot, 2, 0))
    assert page.behind.isVisible()
    assert names(page) == ["Caroline Herschel"]
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(page.behind.list, Qt.Key.Key_Return)
    assert opened.args == [page._workspace.read(people.find, "Caroline Herschel")]
    assert not page.behind.isVisible()


def test_a_line_of_a_talk_leads_to_the_talk(page, qtbot):
    page.questions.plot.open_first()
    with qtbot.waitSignal(page.conversation_wanted) as wanted:
        qtbot.mouseClick(page.behind.talk, Qt.MouseButton.LeftButton)
    assert wanted.args[0] > 0


def test_arrows_walk_and_enter_opens(page, qtbot):
    plot = page.coverage.plot
    plot.setFocus()
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down):
        qtbot.keyClick(plot, key)
        walked.append((plot.current.row, plot.current.column))
    assert walked[:4] == [(0, 1), (1, 1), (1, 0), (0, 0)]
    assert walked[4] == walked[5] == (len(plot.figure.rows) - 1, len(plot.figure.columns) - 1)
    assert plot.accessibleName() == f"Coverage and thin spots. {plot.current.words}"
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert page.behind.title.text() == "Astronomy, Industry"
    assert page.behind.count.text() == "Nobody stands behind this figure."


def test_arrows_step_over_places_without_a_mark(page, qtbot):
    plot = page.questions.plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    first = plot.current
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.current.row == first.row
    assert plot.current.column == 2


def test_weeks_are_walked_from_the_last_with_a_talk(page, qtbot):
    plot = page.weeks.plot
    plot.setFocus()
    assert plot.current.value
    row = plot.current.row
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert (plot.current.row, plot.current.column) == (row - 1, 0)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert (plot.current.row, plot.current.column) == (row - 1, 1)


def test_columns_are_chosen(page, qtbot):
    by_role = page.choices.buttons()[1]
    qtbot.mouseClick(by_role, Qt.MouseButton.LeftButton)
    assert page.coverage.plot.figure.columns == ("Practitioner", "Manager", "Head, founder")


def test_a_change_is_seen_a_moment_later(page, workspace, qtbot):
    person = workspace.read(people.find, "Caroline Herschel")
    page.commands.run("Trash", people.trash, [person])
    qtbot.waitUntil(lambda: page.totals[0].text() == "11")
    page.commands.undo()
    qtbot.waitUntil(lambda: page.totals[0].text() == "12")


def test_a_change_out_of_sight_is_read_when_the_page_is_seen_again(page, workspace):
    page.hide()
    page.commands.run("Trash", people.trash, [workspace.read(people.find, "Caroline Herschel")])
    assert page.totals[0].text() == "12"
    page.show()
    assert page.totals[0].text() == "11"


def test_the_table_has_the_same_figures_and_opens_them(page, qtbot):
    card = page.connectors
    card.table_action.trigger()
    assert not card.plot.isVisible()
    assert [card.table.item(1, column).text() for column in range(3)] == ["John Herschel", "2", "10"]
    card.table.cellActivated.emit(1, 2)
    assert len(names(page)) == 10
    page.behind.hide()
    page.load()
    assert card.table.isVisible()
    card.table_action.trigger()
    assert card.plot.isVisible()


@pytest.mark.parametrize("scheme", theme.Scheme)
def test_figures_are_saved_as_what_the_file_is_called(page, host, tmp_path, scheme):
    theme.apply(QApplication.instance(), scheme)
    for card in page.cards:
        for kind in ("png", "svg", "csv"):
            card.save_wanted.emit(card._drawing, tmp_path / card.suggestion(kind))
    theme.apply(QApplication.instance(), theme.Scheme.LIGHT)
    assert host.said[:3] == ["Saved talks-a-week.png.", "Saved talks-a-week.svg.", "Saved talks-a-week.csv."]
    picture = QImage(str(tmp_path / "coverage.png"))
    assert picture.width() == 2 * (960 + 48)
    assert picture.pixelColor(2, 2).name() == "#ffffff"  # for paper, whatever the window wears
    drawing = QSvgRenderer(str(tmp_path / "questions.svg"))
    assert drawing.isValid()
    assert "Somerville" in (tmp_path / "questions.svg").read_text("utf-8")
    assert (tmp_path / "advice.csv").read_text("utf-8").splitlines() == [
        "State,Advice",
        "Will try,4",
        "Done,3",
        "Not for me,1",
    ]


def test_a_file_that_cannot_be_written_is_told(page, tmp_path, qtbot):
    card = page.advice
    with qtbot.waitSignal(page.commands.failed) as failed:
        card.save_wanted.emit(card._drawing, tmp_path / "missing" / "advice.csv")
    assert "Nothing was changed" in str(failed.args[0])


def test_search_fades_what_lacks_the_words(page):
    page.search("botany")
    plot = page.coverage.plot
    assert {plot.figure.rows[m.row] for at, m in enumerate(plot.figure.marks) if at not in plot._faded} == {"Botany"}
    page.search("")
    assert not plot._faded


def test_hover_tells_a_heading_that_is_cut(page):
    drawing = page.questions._drawing
    assert drawing.heading_at(QPoint(20, 60), 600).startswith("Who else would you suggest")


def test_a_narrow_window_has_one_column_of_whole_plots(page, qtbot):
    page.resize(812, 640)
    qtbot.waitUntil(lambda: len({card.x() for card in page.cards}) == 1)
    for card in page.cards:
        assert card.plot.height() >= card.plot.heightForWidth(card.plot.width())


def test_an_empty_network_says_what_is_missing(make, host, qtbot):
    page = make()
    assert page.nobody.isVisible()
    page.nobody.wanted.emit()
    assert host.shown == ["people"]


def test_people_without_talks_leave_each_card_saying_what_is_missing(make, workspace):
    workspace.write("Add", people.add, PersonDraft("Ada"))
    page = make()
    assert [card.nothing.isVisible() for card in page.cards] == [True, False, True, True, True]
