"""`check` names what is wrong, changes nothing until asked, and its repair can be undone."""

import json

from tests.store.tables import fingerprint, raw


def break_it(folder):
    connection = raw(folder)
    connection.execute("UPDATE referrals SET introducer_id = 3 WHERE introduced_id = 2")
    connection.commit()
    connection.close()


def look(coffeetree):
    connection = raw(coffeetree.folder)
    found = fingerprint(connection)
    connection.close()
    return found


def test_a_ring_is_named_repaired_and_brought_back(coffeetree):
    for name in ("Mary Somerville", "Ada Lovelace"):
        coffeetree.ok("add", name)
    coffeetree.ok("refer", "Mary Somerville", "--by", "Me")
    coffeetree.ok("refer", "Ada Lovelace", "--by", "Mary Somerville")
    assert coffeetree("check").code == 0
    assert json.loads(coffeetree.ok("check", "--json")) == {"findings": []}
    break_it(coffeetree.folder)
    broken = look(coffeetree)

    ran = coffeetree("check", "--json")
    assert ran.code == 1
    assert "check --repair" in ran.err
    (finding,) = json.loads(ran.out)["findings"]
    assert (finding["kind"], sorted(finding["people"]), finding["repaired"]) == ("ring", [2, 3], False)
    assert look(coffeetree) == broken
    assert "Mary Somerville" in coffeetree.ok("tree")
    assert {p["name"] for p in json.loads(coffeetree.ok("tree", "--json"))["people"]} >= {"Ada Lovelace"}

    ran = coffeetree("check", "--repair")
    assert ran.code == 0
    assert "further introducer" in ran.out
    assert coffeetree.ok("check") == ""
    assert "Repair the data" in coffeetree.ok("undo")
    assert look(coffeetree) == broken
