import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from app.core.stages import Stage
from app.system import resources
from app.ui import theme
from app.ui.theme import TOKENS, Scheme


def _luminance(color):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(color)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def _contrast(one, other):
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("ink", ["text", "muted", "accent"])
@pytest.mark.parametrize("ground", ["window", "surface", "surface_alt", "accent_soft"])
def test_text_is_readable_on_every_ground(scheme, ink, ground):
    tokens = TOKENS[scheme]
    assert _contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("tone", ["accent", "cherry", "amber", "sky", "bean"])
def test_a_tone_is_readable_on_its_soft_ground(scheme, tone):
    tokens = TOKENS[scheme]
    assert _contrast(getattr(tokens, tone), getattr(tokens, f"{tone}_soft")) >= 4.5


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_outlines_of_controls_are_visible(scheme, ground):
    assert _contrast(TOKENS[scheme].outline, getattr(TOKENS[scheme], ground)) >= 3


def test_the_scheme_switches_without_restart(qapp, qtbot):
    theme.apply(qapp, Scheme.LIGHT)
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.notifier.changed):
        theme.apply(qapp, Scheme.DARK)
    label.ensurePolished()
    assert theme.scheme() is Scheme.DARK
    assert label.palette().windowText().color() == theme.color("text")
    theme.apply(qapp, None)


def test_every_stage_has_colours():
    for stage in Stage:
        ink, soft = theme.stage_colors(stage)
        assert ink.isValid()
        assert soft.isValid()


def test_every_icon_that_the_code_names_is_there():
    source = "".join(path.read_text(encoding="utf-8") for path in Path("app/ui").rglob("*.py"))
    names = set(re.findall(r'(?:theme\.icon|icon_only)\("([a-z-]+)"', source))
    names |= set(re.findall(r'set_icon\([\w.]+, "([a-z-]+)"', source))
    names |= set(re.findall(r'buttons\.(?:primary|secondary|link)\([^()"]*"[^"]*", "([a-z-]+)"', source))
    for name in names:
        assert resources.path(f"icons/{name}.svg").is_file()


def test_a_missing_icon_is_an_empty_one(qapp):
    assert theme.icon("no-such-icon").isNull()


def test_an_icon_is_tinted(qapp):
    image = theme.icon("plus", "cherry").pixmap(64, 64).toImage()
    centre = image.pixelColor(image.width() // 2, image.height() // 2)
    assert centre.name().upper() == theme.tokens().cherry
