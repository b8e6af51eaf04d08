"""`introducers` answers in words and in JSON, and says when there is no way."""

import json

from tests.store.tables import raw


def hold(folder, person, at="2026-11-01T10:00:00.000000Z"):
    """A conversation held, written as the window writes it."""
    connection = raw(folder)
    connection.execute(
        "INSERT INTO conversations (person_id, state, starts_at, minutes, zone, format, their_zone, place,"
        " travel_minutes, introduction, research, is_room_ready) VALUES (?, 'held', ?, 30, 'UTC', 'video', '', '', 0,"
        " '', '', 0)",
        (person, at),
    )
    connection.commit()
    connection.close()


def test_the_best_way_comes_first(coffeetree):
    for name in ("Mary Somerville", "Charles Babbage"):
        coffeetree.ok("add", name)
        coffeetree.ok("refer", name, "--by", "Me")
    coffeetree.ok("add", "Ada Lovelace", "--organization", "Analytical Society", "--title", "Analyst")
    coffeetree.ok("refer", "Ada Lovelace", "--by", "Charles Babbage", "--permission", "asks-first")
    coffeetree.ok("refer", "Ada Lovelace", "--by", "Mary Somerville", "--permission", "granted", "--secondary")
    ran = coffeetree("introducers", "Ada Lovelace")
    assert ran.out.startswith("Meet ")
    for person in (2, 3):
        hold(coffeetree.folder, person)
    for goal in ("Ada Lovelace", "4", "analytical society", "analyst"):
        paths = json.loads(coffeetree.ok("introducers", goal, "--json"))["paths"]
        assert [path["people"] for path in paths] == [[1, 2, 4], [1, 3, 4]], goal
        assert [path["ask"] for path in paths] == [2, 3]
        assert [path["permission"] for path in paths] == ["granted", "asks-first"]
        assert paths[1]["weakest"] == {"from": 3, "to": 4, "why": "asks-first"}
        assert paths[0]["through"] == "met"
    first = coffeetree.ok("introducers", "Ada Lovelace").splitlines()[0].split("\t")
    assert first[:2] == ["Ask Mary Somerville", "Me → Mary Somerville → Ada Lovelace".replace("Me", "You")]


def test_no_way_and_nobody_are_said(coffeetree):
    coffeetree.ok("add", "Jane Marcet")
    ran = coffeetree("introducers", "Jane Marcet", "--json")
    assert (ran.code, json.loads(ran.out)["paths"]) == (0, [])
    assert "No way leads to Jane Marcet yet" in ran.err
    ran = coffeetree("introducers", "nobody of this name")
    assert (ran.code, ran.out) == (3, "")
    assert "Nobody, no organization and no role" in ran.err
