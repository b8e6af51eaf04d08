"""The fonts of a printed page and what they measure."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from app.core.typesetting import Face

# Fonts are made this many times larger than they print, because Qt's pixel sizes are whole numbers and 10.5 pt isn't;
# measured that large, widths don't suffer from rounding to a screen's pixels either.
UNITS_A_POINT = 10
# Asked of machines whose desktop doesn't tell its font (no display): plain, narrow, made for reading. First found wins.
_WITHOUT_DESKTOP = (
    "Inter",
    "Segoe UI",
    "Noto Sans",
    "Cantarell",
    "Ubuntu",
    "Open Sans",
    "Liberation Sans",
    "Nimbus Sans",
)
_PLATFORMS_WITHOUT_DESKTOP = ("offscreen", "minimal", "vnc")
_MOST_WIDTHS = 20_000


class Typefaces:
    """A `core.typesetting.Measure` backed by the platform's own UI font, and the fonts to paint with.

    Needs a `QGuiApplication`. Widths are kept, so that a word is measured once in a program's life.
    """

    def __init__(self, family: str = "") -> None:
        self._family = family or _ui_family()
        self._fonts: dict[Face, QFont] = {}
        self._metrics: dict[Face, QFontMetricsF] = {}
        self._widths: dict[Face, dict[str, float]] = {}
        self._heights: dict[Face, tuple[float, float]] = {}

    def painting(self, face: Face) -> QFont:
        """The font of a role, `UNITS_A_POINT` times as large as it prints."""
        found = self._fonts.get(face)
        if found is None:
            found = self._fonts[face] = self._made(face)
        return found

    def width(self, text: str, face: Face) -> float:
        """The advance of a piece of text, in points."""
        known = self._widths.setdefault(face, {})
        found = known.get(text)
        if found is None:
            if len(known) > _MOST_WIDTHS:
                known.clear()
            found = known[text] = self._metric(face).horizontalAdvance(text) / UNITS_A_POINT
        return found

    def ascent(self, face: Face) -> float:
        """Height above the base line, in points."""
        return self._height(face)[0]

    def descent(self, face: Face) -> float:
        """Depth below the base line, in points."""
        return self._height(face)[1]

    def _height(self, face: Face) -> tuple[float, float]:
        found = self._heights.get(face)
        if found is None:
            metric = self._metric(face)
            found = self._heights[face] = (metric.ascent() / UNITS_A_POINT, metric.descent() / UNITS_A_POINT)
        return found

    def _metric(self, face: Face) -> QFontMetricsF:
        found = self._metrics.get(face)
        if found is None:
            found = self._metrics[face] = QFontMetricsF(self.painting(face))
        return found

    def _made(self, face: Face) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(round(face.size_pt * UNITS_A_POINT))
        font.setBold(face.is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Ligatures come out of a PDF as single letters: a search for "find" wouldn't meet "ﬁnd".
        if hasattr(font, "setFeature"):
            font.setFeature(QFont.Tag("liga"), 0)
        return font


def _ui_family() -> str:
    """The family that the platform uses for its windows."""
    if QGuiApplication.platformName() in _PLATFORMS_WITHOUT_DESKTOP:
        for family in _WITHOUT_DESKTOP:
            if QFontDatabase.hasFamily(family):
                return family
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


_shared: list[Typefaces] = []


def shared_typefaces() -> Typefaces:
    """The one set of fonts of this program, made when first asked for."""
    if not _shared:
        _shared.append(Typefaces())
    return _shared[0]
