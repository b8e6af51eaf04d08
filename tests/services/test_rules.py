"""Rules as settings: each change is one step, and what is owed follows at once."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from app.core.errors import UserError
from app.core.owed_facts import Desk
from app.core.rules import RULES, Rules
from app.core.touches import Kind, Touch
from app.services import owed, rules, touches
from app.store import models
from tests.store.tables import fingerprint

LONDON = ZoneInfo("Europe/London")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def owed_at(workspace, text):
    return [str(act.rule) for act in workspace.read(owed.acts, Desk(at(text)))]


def test_a_change_counts_and_is_one_step(workspace, file, add):
    workspace.write("log", touches.log, add("Ada"), Touch(Kind.OUTREACH, at("2026-11-02T10:00")))
    before = fingerprint(file)
    assert owed_at(workspace, "2026-11-05T12:00") == []
    _, changes = workspace.write("Nudge", rules.change, "other_after_business_days", 1)
    _, changes = workspace.write("Nudge", rules.change, "nudge_after_business_days", 3)
    assert changes.everything, "pages read again"
    assert owed_at(workspace, "2026-11-05T12:00") == ["nudge"]
    assert workspace.read(rules.rules) == Rules(other_after_business_days=1, nudge_after_business_days=3)
    assert workspace.undo()
    assert owed_at(workspace, "2026-11-05T12:00") == []
    assert workspace.undo()
    assert fingerprint(file) == before


def test_a_default_needs_no_row(workspace, file):
    before = fingerprint(file)
    workspace.write("a", rules.change, "keep_days", 90)
    workspace.write("b", rules.change, "keep_days", 60)
    assert workspace.read(rules.rules).keep_days == 60
    workspace.write("c", rules.change, "keep_days", 120)
    assert workspace.read(lambda session: session.query(models.Setting).count()) == 0
    while workspace.undo():
        pass
    assert fingerprint(file) == before


def test_all_go_back_in_one_step(workspace):
    workspace.write("a", rules.change, "keep_days", 90)
    workspace.write("b", rules.change, "loop_days", 7)
    workspace.write("c", rules.choose_country, "DE-BY")
    workspace.write("all", rules.reset)
    assert workspace.read(rules.settings) == rules.Settings(Rules(), "DE-BY")
    workspace.undo()
    assert workspace.read(rules.settings) == rules.Settings(Rules(keep_days=90, loop_days=7), "DE-BY")


@pytest.mark.parametrize("name", RULES)
def test_nonsense_is_refused_in_words(workspace, file, name):
    before = fingerprint(file)
    for value in (-1, RULES[name].most + 1):
        with pytest.raises(UserError, match=r"Nothing was changed\.$"):
            workspace.write("no", rules.change, name, value)
    with pytest.raises(UserError):
        workspace.write("no", rules.choose_country, "Atlantis")
    assert fingerprint(file) == before


def test_countries_and_their_parts(workspace):
    found = workspace.read(rules.countries, "Europe/London")
    assert {"GB", "US", "DE"} <= set(found.codes)
    assert (found.of_zone, found.parts["SCT"]) == ("GB", "Scotland")
    workspace.write("c", rules.choose_country, "DE")
    assert list(workspace.read(rules.countries, "Europe/London").parts.values())[:2] == [
        "Augsburg",
        "Baden-Württemberg",
    ]
    workspace.write("c", rules.choose_country, "")
    assert workspace.read(rules.countries, "UTC") == found._replace(parts={}, of_zone="")
