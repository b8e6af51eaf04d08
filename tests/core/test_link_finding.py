"""Links in notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import link_finding, links


def urls(text):
    return [link.url for link in link_finding.found(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("No link at all.", []),
        ("See https://engines.example/notes, page 3.", ["https://engines.example/notes"]),
        ("(www.engines.example)", ["https://www.engines.example"]),
        ("https://en.example/wiki/Engine_(1822)", ["https://en.example/wiki/Engine_(1822)"]),
        ("“https://engines.example/”", ["https://engines.example/"]),
        ("Write to ada@analysis.example!", ["mailto:ada@analysis.example"]),
        ("https://a.example https://a.example", ["https://a.example"]),
        ("file:///etc/passwd javascript:alert(1)", []),
        ("https://you@bank.example/", []),
        ("https://", []),
        ("a@b", []),
    ],
)
def test_what_may_be_opened_is_found(text, found):
    assert urls(text) == found


def test_links_are_shown_without_what_all_of_them_have():
    assert [link.words for link in link_finding.found("https://www.engines.example/notes/")] == [
        "engines.example/notes"
    ]


def test_no_more_than_a_card_can_show():
    text = " ".join(f"https://p{n}.example" for n in range(40))
    assert len(urls(text)) == link_finding.MOST


@given(st.text(alphabet="htps:/w.ab@()?&%é ,\n\u202e\\", max_size=200))
def test_everything_found_passes_the_gate(text):
    for url in urls(text):
        assert links.checked(url) == url


def test_a_long_text_without_spaces_takes_no_longer():
    assert urls("a" * 200_000) == []
    assert urls("https://x.example/" + ")" * 100_000)[0].startswith("https://x.example/")
