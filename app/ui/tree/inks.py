"""The colours and letters the tree is painted with, on screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from app.core.people import initials
from app.core.stages import Stage
from app.ui import theme
from app.ui.tree.group_colors import group_colors
from app.ui.tree.looks import FADED_OPACITY

_RIGHT = Qt.TextElideMode.ElideRight
EDGE_SHARE = 0.6  # lines stand behind the cards
NAME_PX, SMALL_PX, INITIALS_PX = 13, 11, 11


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of one scheme; *tones* gives text and soft background by stage, "me", and the number of a group."""

    surface: QColor
    line: QColor
    edge: QColor
    faint: QColor
    outline: QColor
    text: QColor
    muted: QColor
    window: QColor
    accent: QColor
    accent_soft: QColor
    cherry: QColor
    bean: QColor
    amber: QColor
    amber_soft: QColor
    tones: dict[str | int, tuple[QColor, QColor]] = field(default_factory=dict)

    def tone(self, key: str | int) -> tuple[QColor, QColor]:
        """Text and soft background by the key of a colour (see `looks`)."""
        return self.tones[key]


def inks_of(tokens: theme.Tokens) -> Inks:
    """The colours for a scheme, whether or not it is the one in force."""
    edge = _mixed(QColor(tokens.outline), QColor(tokens.window), EDGE_SHARE)
    tones: dict[str | int, tuple[QColor, QColor]] = {"me": (QColor(tokens.bean), QColor(tokens.bean_soft))}
    for stage in Stage:
        tone = theme.stage_tone(stage)
        names = ("muted", "surface_alt") if tone == "neutral" else (tone, f"{tone}_soft")
        tones[str(stage)] = (QColor(getattr(tokens, names[0])), QColor(getattr(tokens, names[1])))
    for number, pair in enumerate(group_colors(tokens)):
        tones[number] = (QColor(pair[0]), QColor(pair[1]))
    return Inks(
        surface=QColor(tokens.surface),
        line=QColor(tokens.line),
        edge=edge,
        faint=_mixed(edge, QColor(tokens.window), FADED_OPACITY),
        outline=QColor(tokens.outline),
        text=QColor(tokens.text),
        muted=QColor(tokens.muted),
        window=QColor(tokens.window),
        accent=QColor(tokens.accent),
        accent_soft=QColor(tokens.accent_soft),
        cherry=QColor(tokens.cherry),
        bean=QColor(tokens.bean),
        amber=QColor(tokens.amber),
        amber_soft=QColor(tokens.amber_soft),
        tones=tones,
    )


def _mixed(ink: QColor, ground: QColor, share: float) -> QColor:
    """An ink thinned with the ground, yet opaque: Qt takes seven times as long for a line that lets through."""

    def part(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(part(ink.red(), ground.red()), part(ink.green(), ground.green()), part(ink.blue(), ground.blue()))


class Letters:
    """Fonts of the cards and texts cut to their width, each cut once."""

    def __init__(self, base: QFont) -> None:
        self.name = _sized(base, NAME_PX, QFont.Weight.DemiBold)
        self.small = _sized(base, SMALL_PX, QFont.Weight.Normal)
        self.initials = _sized(base, INITIALS_PX, QFont.Weight.DemiBold)
        self._name_metrics = QFontMetricsF(self.name)
        self._small_metrics = QFontMetricsF(self.small)
        self._cut: dict[tuple[str, int, bool], str] = {}
        self._initials: dict[str, str] = {}

    def cut(self, text: str, width: float, *, small: bool = False) -> str:
        """A text with an ellipsis where it is wider than *width* px."""
        key = (text, int(width), small)
        if key not in self._cut:
            metrics = self._small_metrics if small else self._name_metrics
            self._cut[key] = metrics.elidedText(" ".join(text.split()), _RIGHT, width)
        return self._cut[key]

    def small_width(self, text: str) -> float:
        """The width of a small text, px."""
        return self._small_metrics.horizontalAdvance(text)

    def initials_of(self, name: str) -> str:
        """The letters in the circle."""
        if name not in self._initials:
            self._initials[name] = initials(name)
        return self._initials[name]


def _sized(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    sized = QFont(base)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    sized.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the canvas is zoomed freely
    return sized
