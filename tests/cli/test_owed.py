"""`owed`, `held` and `log` from a terminal."""

import json

import pytest

from tests.store.tables import fingerprint, raw

LONDON = {"TZ": "Europe/London"}


@pytest.fixture
def ada(coffeetree):
    """Ada, introduced by Mary, with a talk planned for a Thursday."""
    coffeetree.ok("add", "Mary Somerville")
    coffeetree.ok("add", "Ada Lovelace")
    coffeetree.ok("refer", "Ada Lovelace", "--by", "Mary Somerville", "--on", "2026-11-02")
    return coffeetree.ok("plan", "Ada Lovelace", "--at", "2026-11-26T15:00", **LONDON).strip()


def owed(coffeetree, at):
    return json.loads(coffeetree.ok("owed", "--at", at, "--json", **LONDON))["owed"]


def test_what_is_owed_from_plan_to_thanks(coffeetree, ada):
    assert owed(coffeetree, "2026-11-23T12:00") == []
    first, second = owed(coffeetree, "2026-11-25T12:00")
    assert list(first) == ["rule", "person", "name", "conversation", "due", "late", "text"]
    assert first == {
        "rule": "confirm", "person": 3, "name": "Ada Lovelace", "conversation": int(ada), "due": "2026-11-25",
        "late": False,
        "text": "Confirm with Ada Lovelace. You meet tomorrow at 15:00. Today is the last day to ask.",
    }  # fmt: skip
    assert (second["rule"], second["due"]) == ("prepare", "2026-11-26T15:00:00+00:00")
    assert coffeetree.ok("log", "Ada Lovelace", "--kind", "confirmation", "--at", "2026-11-25T13:00", **LONDON) == (
        "Confirmed the talk with Ada Lovelace\n"
    )
    assert [act["rule"] for act in owed(coffeetree, "2026-11-25T14:00")] == ["prepare"]
    assert coffeetree.ok("held", "--person", "Ada", "--ended", "2026-11-26T15:40", **LONDON).strip() == ada
    thank, loop = owed(coffeetree, "2026-11-28T15:41")
    assert (thank["rule"], thank["due"], thank["late"]) == ("thank", "2026-11-27T15:40:00+00:00", True)
    assert (loop["rule"], loop["person"], loop["due"], loop["late"]) == ("close-loop", 2, "2026-12-10", False)
    coffeetree.ok("log", "Ada", "--kind", "thank-you", "--at", "2026-11-27T09:00", "--note", "A card by hand", **LONDON)
    coffeetree.ok("log", "Mary", "--kind", "loop", "--at", "2026-11-27T09:00", **LONDON)
    assert owed(coffeetree, "2026-11-28T15:41") == []
    plain = coffeetree.ok("owed", "--at", "2026-11-27T08:00", **LONDON).splitlines()
    assert [line.split("\t")[0] for line in plain] == ["thank", "close-loop"]
    assert coffeetree.ok("undo", 2).splitlines() == [
        "Undone: Told Mary Somerville how it went",
        "Undone: Thanked Ada Lovelace",
    ]
    assert len(owed(coffeetree, "2026-11-28T15:41")) == 2


def test_an_answer_ends_the_waiting(coffeetree):
    coffeetree.ok("add", "Ada Lovelace")
    coffeetree.ok("log", "Ada", "--kind", "outreach", "--at", "2026-11-02T09:00", **LONDON)
    (act,) = owed(coffeetree, "2026-11-12T12:00")
    assert act["rule"] == "nudge"
    said = coffeetree.ok("answered", "Ada", "--at", "2026-11-11T18:00", **LONDON)
    assert said == "Ada Lovelace answered\n"
    assert owed(coffeetree, "2026-11-12T12:00") == []
    assert coffeetree.ok("undo") == "Undone: Ada Lovelace answered\n"
    assert len(owed(coffeetree, "2026-11-12T12:00")) == 1


def test_an_instant_may_carry_its_own_zone(coffeetree, ada):
    coffeetree.ok("held", "--id", ada, "--ended", "2026-11-26T10:40-05:00", **LONDON)
    (thank, _) = owed(coffeetree, "2026-11-26T17:00+01:00")
    assert thank["due"] == "2026-11-27T15:40:00+00:00"


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (2, ["owed", "--at", "soon"]),
        (2, ["held"]),
        (2, ["held", "--person", "Ada", "--id", "1"]),
        (2, ["held", "--id", "0"]),
        (2, ["held", "--id", "1", "--ended", "yesterday"]),
        (2, ["log", "Ada Lovelace"]),
        (2, ["log", "Ada Lovelace", "--kind", "telepathy"]),
        (3, ["held", "--id", "99"]),
        (3, ["held", "--person", "Nobody"]),
        (3, ["held", "--person", "Mary"]),
        (3, ["held", "--id", "1", "--ended", "2026-11-26T14:59"]),
        (3, ["log", "Nobody", "--kind", "call"]),
        (3, ["log", "Me", "--kind", "call"]),
        (3, ["log", "Mary", "--kind", "confirmation"]),
        (3, ["log", "Ada Lovelace", "--kind", "loop"]),
        (3, ["answered", "Ada Lovelace"]),
        (3, ["answered", "Me"]),
        (2, ["answered"]),
        (2, ["owed", "--at", "0001-01-01T00:00"]),
        (2, ["owed", "--at", "9999-12-31T23:59"]),
        (2, ["log", "Ada Lovelace", "--kind", "call", "--at", "0001-01-01T00:00+14:00"]),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(coffeetree, ada, code, arguments):
    before = look(coffeetree)
    ran = coffeetree(*arguments, **LONDON)
    assert (ran.code, ran.out) == (code, "")
    assert look(coffeetree) == before


def look(coffeetree):
    connection = raw(coffeetree.folder)
    found = fingerprint(connection)
    connection.close()
    return found
