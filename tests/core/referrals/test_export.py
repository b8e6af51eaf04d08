"""What other programs get of the tree."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

from app.core.people import PersonId
from app.core.referrals.export import tree_json, tree_svg
from app.core.referrals.facts import Edge, Loop, Permission, TreeFacts

SVG = "{http://www.w3.org/2000/svg}"


def test_json_has_the_documented_keys(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0], ["Me", "John Herschel"])
    edge = Edge(1, PersonId(10), PersonId(20), is_primary=True, permission=Permission.GRANTED, loop=Loop.OPEN)
    assert tree_json(facts, [edge]) == {
        "people": [
            {"id": 10, "name": "Me", "stage": "met", "primary_introducer": None},
            {"id": 20, "name": "John Herschel", "stage": "met", "primary_introducer": 10},
        ],
        "referrals": [{"introducer": 10, "introduced": 20, "primary": True, "permission": "granted", "loop": "open"}],
    }


def test_svg_is_well_formed_whatever_the_names(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0, 1], ["Me", "<b> & \x00\x0b\ud800\"'", "名字" * 40])
    facts.promised[2] = facts.loops_open[1] = 1
    facts.seconds.append((0, 2))
    root = ET.fromstring(tree_svg(facts).encode())  # noqa: S314 - our own text
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert "<b> & \"'" in texts
    assert any(text and text.endswith("…") for text in texts)
    assert "Met" in texts


def test_svg_with_initials_holds_no_name(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0], ["Robert Brown", "John Herschel"])
    text = tree_svg(facts, names_as_initials=True)
    assert "JH" in text
    assert "Herschel" not in text
    assert "Robert" not in text


def test_svg_of_nobody_is_still_a_drawing(facts_of: Callable[..., TreeFacts]) -> None:
    ET.fromstring(tree_svg(facts_of([], []))[39:])  # noqa: S314 - our own text
