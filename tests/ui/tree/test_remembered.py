"""A thing is made anew only when the box leaves the margin or what it is made from changes."""

from app.ui.tree.remembered import MARGIN, Remembered

VIEW = (0.0, 0.0, 100.0, 40.0)


def moved(by):
    left, top, right, bottom = VIEW
    return (left + by, top, right + by, bottom)


def test_what_is_made_serves_while_one_pans_within_the_margin():
    made, kept = [], Remembered()
    source = object()
    for by in range(26):
        kept.get(moved(by), (source,), lambda box: made.append(box) or box)
    assert made == [(-25.0, -10.0, 125.0, 50.0)]
    assert kept.get(moved(100 * MARGIN + 1), (source,), lambda box: box) == (1.0, -10.0, 151.0, 50.0)


def test_another_source_is_made_anew_even_if_it_is_equal():
    kept = Remembered()
    assert kept.get(VIEW, ([],), lambda _: "one") == "one"
    assert kept.get(VIEW, ([],), lambda _: "two") == "two"
