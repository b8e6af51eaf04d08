"""What is said beside the fields of the form."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from app.core.conversations import Format
from app.core.people import PersonId
from app.ui.conversations import planning
from app.ui.conversations.zone_field import ZoneField, zone_names
from app.ui.zones import system_zone

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ENTRY = planning.Entry(
    PersonId(1), date(2026, 3, 28), time(15, 0), "Europe/Berlin", "Europe/London", 30, Format.IN_PERSON, " Café ", 20
)


def test_a_good_entry_has_no_problems_and_makes_a_draft_in_utc():
    assert planning.problems(ENTRY, NOW) == {}
    draft = planning.draft_of(ENTRY)
    assert draft.starts_at == datetime(2026, 3, 28, 14, 0, tzinfo=UTC)
    assert (draft.place, draft.travel_minutes, draft.their_zone) == ("Café", 20, "Europe/London")


def test_travel_time_counts_only_in_person():
    assert planning.draft_of(replace(ENTRY, format=Format.PHONE)).travel_minutes == 0


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"person": None}, "person"),
        ({"zone": None}, "zone"),
        ({"zone": ""}, "zone"),
        ({"their_zone": None}, "their_zone"),
        ({"day": date(2026, 2, 1)}, "time"),
        ({"day": date(2026, 3, 29), "at": time(2, 30)}, "time"),  # clocks go from 2 to 3 that night
    ],
)
def test_each_problem_has_its_sentence(change, field):
    found = planning.problems(replace(ENTRY, **change), NOW)
    assert list(found) == [field]
    assert found[field].endswith(".")


def test_the_other_clock_is_shown_when_it_differs():
    assert planning.there_line(ENTRY) == "14:00 in London"
    assert planning.there_line(replace(ENTRY, at=time(0, 30))) == "Fri 23:30 in London"
    assert planning.there_line(replace(ENTRY, their_zone="Europe/Paris")) == "The same time there"
    assert planning.there_line(replace(ENTRY, their_zone="")) == ""


def test_the_first_guess_is_no_weekend():
    assert planning.first_guess(date(2026, 11, 19)) == date(2026, 11, 23)  # Saturday becomes Monday
    assert planning.first_guess(date(2026, 11, 22)) == date(2026, 11, 24)


def test_a_city_is_enough_for_a_zone(qtbot):
    field = ZoneField("")
    qtbot.addWidget(field)
    for typed, zone in (("london", "Europe/London"), ("New York", "America/New_York"), ("", ""), ("Atlantis", None)):
        field.setText(typed)
        assert field.zone == zone
    assert system_zone() in (*zone_names(), "UTC")
