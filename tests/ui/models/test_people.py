from array import array
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.core.people import PersonId, PersonRow
from app.core.stages import Stage
from app.ui import people_mime
from app.ui.models.people import ID_ROLE, PAGE_ROWS, ROW_ROLE, PeopleModel, last_contact_text

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


class Source:
    """Counts how often it is asked."""

    def __init__(self):
        self.calls = []
        self.gone = set()

    def me(self):
        return PersonId(900_000)

    def person_rows(self, ids):
        if list(ids) == [900_000]:
            return [PersonRow(PersonId(900_000), "Ana")]
        self.calls.append(list(ids))
        return [
            PersonRow(
                PersonId(i), f"Person {i}", "Chemist", "Academy", "Humphry Davy", Stage.MET, NOW - timedelta(days=3)
            )
            for i in ids
            if i not in self.gone
        ]


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def model(qapp, source):
    made = PeopleModel(source, clock=lambda: NOW)
    made.show_ids(array("q", range(1, 1001)))
    return made


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    model.show_ids(array("q", range(1, 31)))
    qtmodeltester.check(model)
    model.show_ids(array("q"))
    qtmodeltester.check(model)


def test_people_after_those_shown_change_nothing_on_the_screen(model, source, qtbot):
    model.show_ids(array("q", range(1, 151)))
    model.person(0), model.person(149)
    calls = len(source.calls)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as told:
        assert model.extend(array("q", range(1, 1001)))
    assert told.args[1:] == [150, 999]
    model.person(0)
    assert len(source.calls) == calls, "a full page is kept"
    assert model.person(151).id == 152, "the page that was not full is read again"


@pytest.mark.parametrize("ids", [range(1, 1001), range(2, 2000), range(1, 10), range(0)], ids=str)
def test_other_people_do_not_come_after_those_shown(model, ids):
    assert not model.extend(array("q", ids))
    assert list(model.ids) == list(range(1, 1001))


def test_showing_many_reads_nothing(model, source):
    assert model.rowCount() == 1000
    assert model.rowCount(model.index(0, 0)) == 0
    assert source.calls == []


def test_a_row_brings_its_page_once(model, source):
    assert [model.data(model.index(250, column)) for column in range(6)] == [
        "Person 251", "Chemist", "Academy", "Humphry Davy", "Met", "3 d",
    ]  # fmt: skip
    assert len(source.calls) == 1
    assert source.calls[0] == list(range(201, 201 + PAGE_ROWS))


def test_old_pages_are_let_go(model, source):
    model.show_ids(array("q", range(1, 100_001)))
    for row in range(0, 100_000, PAGE_ROWS):
        model.person(row)
    source.calls.clear()
    model.person(99_999)
    assert source.calls == []
    model.person(0)
    assert len(source.calls) == 1


def test_someone_who_is_gone_is_an_empty_row(model, source):
    source.gone.add(5)
    assert model.data(model.index(4, 0)) is None
    assert model.data(model.index(4, 0), ID_ROLE) == 5
    assert model.data(model.index(5, 0), ROW_ROLE).name == "Person 6"


def test_evicting_reads_again_and_tells_the_rows(model, source, qtbot):
    model.data(model.index(0, 0))
    with qtbot.waitSignal(model.dataChanged) as signal:
        model.evict(frozenset({3, 7, 5000}))
    assert (signal.args[0].row(), signal.args[1].row()) == (2, 6)
    model.data(model.index(0, 0))
    assert len(source.calls) == 2


def test_dragged_rows_carry_each_person_once(model):
    mime = model.mimeData([model.index(3, 0), model.index(3, 1), model.index(1, 0)])
    assert people_mime.decode(mime) == [2, 4]
    assert not model.canDropMimeData(mime, Qt.DropAction.CopyAction, 0, 0, QModelIndex())


@pytest.mark.parametrize(
    ("age", "text"), [(timedelta(0), "today"), (timedelta(days=3), "3 d"), (timedelta(days=-2), "today")]
)
def test_last_contact_is_said_in_days(age, text):
    assert last_contact_text(NOW - age, NOW) == text


def test_no_contact_is_a_dash():
    assert last_contact_text(None, NOW) == "–"


def test_i_am_called_you(model, source):
    row = PersonRow(PersonId(1), "Jane Marcet", introducer="Ana")
    assert model.text(row, 3) == "You"
