import pytest

from app.services.near import near

NAMES = ["Me", "Mary Somerville", "Ada Lovelace", "François Arago", "Augustus De Morgan", "Alexander von Humboldt"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Sommervile", "Mary Somerville"),
        ("ada lvelace", "Ada Lovelace"),
        ("arago francois", "François Arago"),
        ("De Morgen", "Augustus De Morgan"),
        ("Humbold", "Alexander von Humboldt"),
    ],
)
def test_a_misspelt_name_is_found(typed, meant):
    assert NAMES[near(typed, NAMES, 3)[0]] == meant


@pytest.mark.parametrize("typed", ["", "ad", "xyzzy", "   ", "\ud800", "😀😀😀"])
def test_nobody_is_like_nothing(typed):
    assert near(typed, NAMES, 3) == []


def test_no_more_than_wanted():
    assert near("Somerville", ["Mary Somerville"] * 10, 4) == [0, 1, 2, 3]
