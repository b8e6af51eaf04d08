"""What other programs get of the tree."""

from collections.abc import Callable
from datetime import date
from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.people import PersonId
from app.core.referrals.export import tree_graphml, tree_json
from app.core.referrals.export_svg import tree_svg
from app.core.referrals.facts import Edge, Loop, Permission, TreeFacts
from app.core.referrals.layouts import LAYOUTS, whole
from tests.core.referrals.conftest import make_facts

SVG = "{http://www.w3.org/2000/svg}"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
NASTY = "<b> & \x00\x0b\ud800\"'"


def edge(introducer: int, introduced: int, number: int = 1) -> Edge:
    return Edge(
        number, PersonId(introducer), PersonId(introduced), is_primary=True, permission=Permission.GRANTED,
        loop=Loop.OPEN, on=date(2026, 1, 2), channel="letter",
    )  # fmt: skip


def svg(facts: TreeFacts, layout: str = "tree", *, initials: bool = False) -> str:
    drawn, positions = whole(facts, layout)
    return tree_svg(positions, drawn, names_as_initials=initials)


def test_json_has_the_documented_keys(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0], ["Me", "John Herschel"])
    assert tree_json(facts, [edge(10, 20)]) == {
        "people": [
            {"id": 10, "name": "Me", "stage": "met", "primary_introducer": None},
            {"id": 20, "name": "John Herschel", "stage": "met", "primary_introducer": 10},
        ],
        "referrals": [{"introducer": 10, "introduced": 20, "primary": True, "permission": "granted", "loop": "open"}],
    }


@pytest.mark.parametrize("layout", LAYOUTS)
def test_svg_is_well_formed_whatever_the_names(facts_of: Callable[..., TreeFacts], layout: str) -> None:
    facts = facts_of([-1, 0, 1], ["Me", NASTY, "名字" * 40])
    facts.promised[2] = facts.loops_open[1] = 1
    facts.seconds.append((0, 2))
    root = ET.fromstring(svg(facts, layout).encode())  # noqa: S314 - our own text
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert "<b> & \"'" in texts
    assert any(text and text.endswith("…") for text in texts)
    assert "Met" in texts


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_card_of_the_svg_lies_in_its_view(facts_of: Callable[..., TreeFacts], layout: str) -> None:
    root = ET.fromstring(svg(facts_of([-1, 0, 0, 1, 1, 4, 0]), layout).encode())  # noqa: S314 - our own text
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    cards = [rect.attrib for rect in root.iter(f"{SVG}rect") if rect.get("rx")]
    assert len(cards) == 7
    for card in cards:
        assert left <= float(card["x"]) <= left + width - float(card["width"])
        assert top <= float(card["y"]) <= top + height - float(card["height"])


def test_initials_hold_no_name(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0], ["Robert Brown", "John Herschel"])
    edges = [edge(10, 20)]
    written = (
        svg(facts, initials=True), tree_graphml(facts, edges, names_as_initials=True),
        str(tree_json(facts, edges, names_as_initials=True)),
    )  # fmt: skip
    for text in written:
        assert "JH" in text
        assert "Herschel" not in text
        assert "Robert" not in text


def test_svg_of_nobody_is_still_a_drawing(facts_of: Callable[..., TreeFacts]) -> None:
    ET.fromstring(svg(facts_of([], []))[39:])  # noqa: S314 - our own text


def test_networkx_reads_the_graphml(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0, 0, 1])
    edges = [edge(facts.ids[above], facts.ids[at], at) for at, above in enumerate(facts.parents) if above >= 0]
    read = nx.parse_graphml(tree_graphml(facts, edges))
    assert isinstance(read, nx.DiGraph)
    assert [data["name"] for _, data in read.nodes(data=True)] == facts.names
    assert {(a, b): data["permission"] for a, b, data in read.edges(data=True)} == {
        (f"n{one.introducer}", f"n{one.introduced}"): "granted" for one in edges
    }


def test_graphml_keeps_to_its_schema(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0, 1], ["Me", NASTY, "Ada"])
    edges = [edge(10, 20), edge(20, 30, 2), edge(20, 99, 3)]
    root = ET.fromstring(tree_graphml(facts, edges).encode())  # noqa: S314 - our own text
    keys = {key.get("id"): key.attrib for key in root.findall(f"{GRAPHML}key")}
    assert {key["attr.type"] for key in keys.values()} <= {"string", "boolean"}
    graph = root.find(f"{GRAPHML}graph")
    assert graph is not None
    assert graph.get("edgedefault") == "directed"
    nodes = {node.get("id"): data(node) for node in graph.findall(f"{GRAPHML}node")}
    assert nodes["n20"] == {"name": "<b> & \"'", "stage": "met", "me": "false", "promised": "false"}
    assert nodes["n10"]["me"] == "true"
    joined = [(one.get("source"), one.get("target")) for one in graph.findall(f"{GRAPHML}edge")]
    assert joined == [("n10", "n20"), ("n20", "n30")]  # nobody who isn't there
    first = graph.find(f"{GRAPHML}edge")
    assert first is not None
    assert data(first) == {
        "primary": "true", "permission": "granted", "loop": "open", "channel": "letter", "on": "2026-01-02",
    }  # fmt: skip
    for owner in (*graph.findall(f"{GRAPHML}node"), *graph.findall(f"{GRAPHML}edge")):
        kind = owner.tag.removeprefix(GRAPHML)
        assert all(keys[name]["for"] == kind for name in data(owner))


def data(owner: ET.Element) -> dict[str, str | None]:
    return {str(one.get("key")): one.text for one in owner.findall(f"{GRAPHML}data")}


@given(st.lists(st.text(max_size=12), max_size=6))
def test_no_name_breaks_a_file(names: list[str]) -> None:
    facts = make_facts([-1] + [0] * len(names), ["Me", *names])
    for text in (svg(facts), tree_graphml(facts, [])):
        ET.fromstring(text.encode())  # noqa: S314 - our own text
