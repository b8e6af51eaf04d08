import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.people import PersonId
from app.core.referrals.facts import ReferralDraft
from app.services import cards, people, referrals
from app.ui import people_mime
from app.ui.commands import Commands
from app.ui.people.page import PeoplePage
from app.ui.pieces import at_once
from app.ui.tasks import InlineTasks


class Host:
    def __init__(self):
        self.said = []
        self.imports = 0

    def say(self, text, *, can_undo=False):
        self.said.append((text, can_undo))

    def import_files(self):
        self.imports += 1


def _add(workspace, name, title="", organization="", email=""):
    positions = (PositionDraft(organization, title),) if title or organization else ()
    points = (ContactPointDraft(ContactKind.EMAIL, email),) if email else ()
    draft = PersonDraft(name, *name.split(), positions=positions, contact_points=points)
    return int(workspace.write("add", people.add, draft)[0])


@pytest.fixture
def network(workspace):
    ids = {
        "mary": _add(workspace, "Mary Somerville", "Science writer", "Independent", "mary@somerville.example"),
        "john": _add(workspace, "John Herschel", "Astronomer", "Royal Observatory"),
        "ada": _add(workspace, "Ada Lovelace", "Analyst"),
    }
    me = workspace.glance.me()
    drafts = [ReferralDraft(me, PersonId(ids["john"])), ReferralDraft(PersonId(ids["john"]), PersonId(ids["mary"]))]
    workspace.write("introduce", referrals.introduce, drafts)
    return ids


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def commands(qapp, workspace):
    return Commands(workspace, InlineTasks())


@pytest.fixture
def page(qtbot, workspace, commands, network, host):
    made = at_once(PeoplePage(workspace, commands, host))
    commands.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    made.start_background()
    return made


def names(page):
    return [page._people.person(row).name for row in range(page._people.rowCount())]


def test_people_stand_by_family_name_without_me(page):
    assert names(page) == ["John Herschel", "Ada Lovelace", "Mary Somerville"]
    assert page._people.data(page._people.index(0, 3)) == "You"


def test_search_narrows_as_typed_and_comes_back(page, network):
    page.search("astro")
    assert names(page) == ["John Herschel"]
    page.search("nobody has this")
    assert page._lists.currentWidget() is page._no_match
    page.search("")
    assert len(names(page)) == 3


def test_a_late_answer_is_dropped(page, network):
    late = []

    def look(query, *args, then, **_):
        late.append((query, args, then))

    page._commands.look = look
    page.search("ada")
    page.search("mary")
    for query, args, then in reversed(late):
        then(query(*args))
    assert names(page) == ["Mary Somerville"]


def test_chips_filter_and_count(page):
    chips = page._filters._chips
    assert chips[""].text() == "All 3"
    assert chips["not in the tree"].text() == "Not in the tree 1"
    chips["not in the tree"].click()
    assert names(page) == ["Ada Lovelace"]
    page.search("mary")
    assert names(page) == []


def test_a_header_sorts(page):
    page._table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(page) == ["Mary Somerville", "John Herschel", "Ada Lovelace"]


def test_the_current_person_stays_over_a_sort(page, network):
    page._table.choose(network["ada"])
    page._table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert page._table.shown_person() == network["ada"]
    assert page._inspector.person == network["ada"]


def test_a_value_is_edited_where_it_stands(page, network, qtbot, workspace):
    page._table.choose(network["mary"])
    title = page._inspector.header.title
    title.open_editor()
    editor = title.findChild(QLineEdit)
    editor.setText("Translator")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    row = workspace.glance.person_rows([network["mary"]])[0]
    assert (row.title, row.organization) == ("Translator", "Independent")
    assert names(page)[2] == "Mary Somerville"
    assert page._people.data(page._people.index(2, 1)) == "Translator"
    assert workspace.undo_state().undo == "Role of Mary Somerville changed"


def test_escape_gives_the_old_value_back(page, network, qtbot, workspace):
    page._table.choose(network["mary"])
    name = page._inspector.header.name
    name.open_editor()
    editor = name.findChild(QLineEdit)
    editor.setText("Someone else")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not name.is_open
    assert workspace.glance.person_rows([network["mary"]])[0].name == "Mary Somerville"


def test_a_refused_value_stays_in_its_editor_with_the_reason(page, network, qtbot):
    page._table.choose(network["mary"])
    value = page._inspector.contact.values()[0]
    value.open_editor()
    editor = value.findChild(QLineEdit)
    editor.setText("no address")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    value = page._inspector.contact.values()[0]
    assert value.is_open
    assert editor.text() == "no address"
    assert "no @" in value._error.text()


def test_an_open_edit_is_saved_when_someone_else_is_shown(page, network, workspace):
    page._table.choose(network["mary"])
    page._inspector.header.name.open_editor()
    page._inspector.header.name.findChild(QLineEdit).setText("Mary Fairfax Somerville")
    page._table.choose(network["john"])
    assert workspace.glance.person_rows([network["mary"]])[0].name == "Mary Fairfax Somerville"
    assert page._inspector.person == network["john"]


def test_notes_are_saved_on_leaving_the_page(page, network, workspace, commands):
    page._table.choose(network["mary"])
    page._inspector.notes.setPlainText("Translates Laplace.")
    page.flush()
    assert workspace.undo_state().undo == "Notes on Mary Somerville changed"
    commands.undo()
    assert page._inspector.notes.toPlainText() == ""


def test_adding_shows_the_new_person(page, qtbot, host):
    page.start_adding()
    page._adding._name.setText("Jane Marcet")
    page._adding._email.setText("jane@marcet.example")
    qtbot.keyClick(page._adding._organization, Qt.Key.Key_Return)
    assert "Jane Marcet" in names(page)
    assert page._people.person(page._table.currentIndex().row()).name == "Jane Marcet"
    assert host.said == [("Jane Marcet added.", True)]


def test_adding_needs_a_name(page):
    page.start_adding()
    page._adding._save(is_more_wanted=False)
    assert page._adding._error.isVisible()
    assert len(names(page)) == 3


def test_del_moves_the_chosen_to_the_trash_and_undo_brings_them_back(page, network, qtbot, host, commands):
    page._table.choose(network["ada"])
    page.trash_action.trigger()
    assert "Ada Lovelace" not in names(page)
    assert host.said == [("Ada Lovelace moved to the trash.", True)]
    commands.undo()
    assert "Ada Lovelace" in names(page)


def test_an_introducer_can_be_set(page, network, workspace):
    page._deeds.introduce(network["mary"], [network["ada"]])
    assert workspace.glance.person_rows([network["ada"]])[0].introducer == "Mary Somerville"
    assert workspace.undo_state().undo == "Ada Lovelace introduced by Mary Somerville"
    assert page._filters._chips["not in the tree"].text() == "Not in the tree 0"


def test_an_impossible_introducer_is_told(page, network, commands, qtbot):
    with qtbot.waitSignal(commands.failed) as signal:
        page._deeds.introduce(network["mary"], [network["john"]])
    assert "can't be introduced" in str(signal.args[0])


def test_rows_can_be_dragged(page, network):
    page._table.selectAll()
    mime = page._people.mimeData(page._table.selectionModel().selectedRows())
    assert set(people_mime.decode(mime)) == set(network.values())


def test_enter_opens_the_name_for_editing(page, network, qtbot):
    page._table.choose(network["ada"])
    qtbot.keyClick(page._table, Qt.Key.Key_Return)
    assert page._inspector.header.name.is_open


def test_a_filter_that_hides_someone_is_lifted_to_show_them(page, network):
    page.search("ada")
    page.open_person(network["john"])
    assert page._table.shown_person() == network["john"]
    assert len(names(page)) == 3


def test_planning_names_the_person(page, network, qtbot):
    page._table.choose(network["ada"])
    with qtbot.waitSignal(page.plan_wanted) as signal:
        page._inspector.header.plan_wanted.emit()
    assert signal.args == [network["ada"]]


def test_a_page_out_of_sight_reads_what_changed_when_it_is_seen_again(page, workspace, commands, network, monkeypatch):
    asked = []
    monkeypatch.setattr(workspace.glance, "stage_counts", lambda: asked.append(1) or {})
    page.hide()
    commands.run("Add", people.add, PersonDraft("Charles Babbage", "Charles", "Babbage"))
    assert asked == []
    assert "Charles Babbage" not in names(page)
    page.show()
    assert asked == [1]
    assert "Charles Babbage" in names(page)


def test_an_empty_page_offers_import(qtbot, workspace, commands, host):
    page = at_once(PeoplePage(workspace, commands, host))
    qtbot.addWidget(page)
    assert page._lists.currentWidget() is page._nobody
    page._nobody.wanted.emit()
    assert host.imports == 1


def test_how_someone_was_found_is_chosen_or_typed_and_one_step(page, network, workspace):
    page.open_person(network["ada"])
    source = page._inspector.source
    words = [action.text() for action in source.menu().actions()]
    assert {"Alumni group", "Professor or teacher", "Career counselor", "Professional association"} <= set(words)
    next(action for action in source.menu().actions() if action.text() == "Alumni group").trigger()
    assert workspace.read(cards.card, network["ada"]).source == "Alumni group"
    ticked = [action.text() for action in source.menu().actions() if action.isChecked()]
    assert ticked == ["Alumni group"]
    source.value.open_editor()
    source.value.findChild(QLineEdit).setText("A letter to the editor")
    source.value.finish()
    assert workspace.read(cards.card, network["ada"]).source == "A letter to the editor"
    workspace.undo()
    assert workspace.read(cards.card, network["ada"]).source == "Alumni group"
