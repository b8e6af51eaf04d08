"""The colours of groups can be read and told from each other in both schemes."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from app.core.referrals.reading import MOST_GROUPS
from app.ui import theme
from app.ui.tree.group_colors import group_colors


def luminance(color):
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """WCAG 2.2, relative luminance and contrast ratio."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", list(theme.Scheme))
def test_words_and_bars_stand_out_from_what_is_behind_them(scheme):
    tokens = theme.TOKENS[scheme]
    colors = group_colors(tokens)
    assert len(colors) == MOST_GROUPS + 1
    for ink, soft in colors:
        assert contrast(ink, soft) >= 4.5
        assert contrast(ink, tokens.surface) >= 4.5
        assert contrast(ink, tokens.window) >= 3


@pytest.mark.parametrize("scheme", list(theme.Scheme))
def test_no_two_are_alike_and_neighbours_differ_in_hue(scheme):
    inks = [QColor(ink) for ink, _ in group_colors(theme.TOKENS[scheme])]
    assert len({ink.name() for ink in inks}) == len(inks)
    for one, other in pairwise(inks[:-1]):
        apart = abs(one.hue() - other.hue())
        assert min(apart, 360 - apart) >= 24
