"""A year in several places: what is owed at each of its instants is what was reckoned by hand."""

import shutil
from zoneinfo import ZoneInfo

import pytest

from app.core.owed_facts import Desk
from app.services import owed
from app.services import workspace as workspaces
from tests.scripted_year import YEAR, act_out, instant, line

LINES = [(name, *row) for name, place in YEAR.items() for row in place.table]


@pytest.fixture(scope="module")
def places(migrated_folder, tmp_path_factory):
    """The workspace of a place, acted out once."""
    opened = {}

    def open_place(name):
        if name not in opened:
            folder = tmp_path_factory.mktemp("year") / "data"
            shutil.copytree(migrated_folder, folder)
            opened[name] = workspaces.open_folder(folder, "none")
            act_out(opened[name], YEAR[name])
        return opened[name]

    yield open_place
    for workspace in opened.values():
        workspace.close()


@pytest.mark.parametrize(("place", "at", "expected", "why"), LINES, ids=[f"{n} {at}" for n, at, _, _ in LINES])
def test_what_is_owed(places, place, at, expected, why):
    zone = ZoneInfo(YEAR[place].zone)
    acts = places(place).read(owed.acts, Desk(instant(at, zone).astimezone(zone)))
    found = [line(act.rule, owed.due_text(act), "late" if act.late else "", act.name) for act in acts]
    assert "; ".join(found) == expected, why


def test_the_year_is_long_enough():
    assert len(LINES) >= 60
    assert len({place.zone for place in YEAR.values()}) >= 5
