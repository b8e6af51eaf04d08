"""The look, on top of Qt's style Fusion: colours of both schemes, palette, fonts and tinted icons.

The style sheet is in `style_sheet`.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.core.stages import Stage
from app.system import resources
from app.ui import style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QIcon
    from PySide6.QtWidgets import QAbstractButton

INK = "text"
MARK = "coffeetree"
_MARK_INKS = (b"#6B4A33", b"#1F6F54", b"#B0332C", b"#B07A12")
# Beside the data and not in it: read before the data is unlocked.
PLACE = "appearance"
ICON_PX = 18  # look.md, type and grid
RAIL_PX, BAR_PX, FOOT_PX, SIDE_PX = 212, 62, 29, 380  # the places around a list
BODY_PX, SMALL_PX, HEADING_PX, TITLE_PX = 13.5, 12.0, 15.0, 21.0  # look.md, type and grid


class Scheme(StrEnum):
    """The two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


class Tokens(NamedTuple):
    """The colours of a scheme as hex strings, named by what they are for."""

    window: str
    surface: str
    surface_alt: str
    line: str  # hairlines, decoration only
    outline: str  # borders of controls, at least 3 : 1 on window and surface
    text: str
    muted: str
    accent: str
    accent_soft: str
    cherry: str
    cherry_soft: str
    amber: str
    amber_soft: str
    sky: str
    sky_soft: str
    bean: str
    bean_soft: str


# look.md, tokens; *outline* is computed for 3 : 1 on the surface it is least visible on.
TOKENS = {
    Scheme.LIGHT: Tokens(
        window="#F6F4EF", surface="#FFFFFF", surface_alt="#F0EDE6", line="#E1DCD1", outline="#8C8475",
        text="#221E1A", muted="#6A6358", accent="#1F6F54", accent_soft="#DDEEE6", cherry="#B0332C",
        cherry_soft="#F8E2DF", amber="#8F6100", amber_soft="#FAEFCF", sky="#215F8B", sky_soft="#DCEAF5",
        bean="#6B4A33", bean_soft="#EEE4DB",
    ),
    Scheme.DARK: Tokens(
        window="#1B1917", surface="#24211E", surface_alt="#2C2925", line="#3D3832", outline="#7D7468",
        text="#EFEAE2", muted="#A89F92", accent="#63C29C", accent_soft="#1E3A2F", cherry="#F08A81",
        cherry_soft="#43211E", amber="#E6BC60", amber_soft="#3D3115", sky="#82BCE6", sky_soft="#1B3142",
        bean="#CDA98A", bean_soft="#3A2D23",
    ),
}  # fmt: skip

_TONES = {
    Stage.PROMISED: ("bean", "bean_soft"),
    Stage.TO_CONTACT: ("amber", "amber_soft"),
    Stage.WAITING: ("amber", "amber_soft"),
    Stage.NO_REPLY: ("amber", "amber_soft"),
    Stage.SCHEDULED: ("sky", "sky_soft"),
    Stage.MET: ("accent", "accent_soft"),
    Stage.KEEP_IN_TOUCH: ("accent", "accent_soft"),
    Stage.RESTING: ("muted", "surface_alt"),
}


class Notifier(QObject):
    """Says when the scheme has been switched."""

    changed = Signal()


class _State:
    """Which scheme is on, and which one was asked for (None: the system's)."""

    scheme = Scheme.LIGHT
    wanted: Scheme | None = None
    is_listening = False
    place: Path | None = None
    fonts: ClassVar[dict[tuple[float, bool], QFont]] = {}


notifier = Notifier()


def scheme() -> Scheme:
    """The scheme in use."""
    return _State.scheme


def wanted() -> Scheme | None:
    """The scheme that was asked for, None for the system's."""
    return _State.wanted


def tokens() -> Tokens:
    """The colours of the scheme in use."""
    return TOKENS[_State.scheme]


def color(name: str) -> QColor:
    """A token of the scheme in use as a colour."""
    return QColor(getattr(tokens(), name))


def stage_tone(stage: str) -> str:
    """The chip tone of a stage."""
    name = _TONES.get(Stage(stage), ("muted", "surface_alt"))[0]
    return "neutral" if name == "muted" else name


def stage_colors(stage: str) -> tuple[QColor, QColor]:
    """Text and background colour of a stage, given as a `Stage` value."""
    text, soft = _TONES[Stage(stage)]
    return color(text), color(soft)


def tone_colors(tone: str) -> tuple[QColor, QColor]:
    """Text and background colour of a chip tone: accent, amber, sky, cherry, bean or neutral."""
    if tone == "neutral":
        return color("muted"), color("surface_alt")
    return color(tone), color(f"{tone}_soft")


def points(px: float) -> float:
    """A font size of the design (px at 100 %) in points of the screen."""
    screen = QGuiApplication.primaryScreen()
    return px * 72.0 / (screen.logicalDotsPerInchY() if screen else 96.0)


def font_of(px: float = BODY_PX, *, is_bold: bool = False) -> QFont:
    """The application's font at a size of the design, for painters; not to be changed, since they share it."""
    known = _State.fonts.get((px, is_bold))
    if known is not None:
        return known
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(points(px))
    made.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    _State.fonts[px, is_bold] = made
    return made


def apply(app: QApplication, scheme: Scheme | None) -> None:
    """Dresses the application in a scheme; None follows the system, now and when it changes."""
    _State.wanted = scheme
    if not _State.is_listening:
        app.styleHints().colorSchemeChanged.connect(_on_system_scheme)
        body = QFont(app.font())
        body.setPointSizeF(points(BODY_PX))
        app.setFont(body)
        _State.is_listening = True
    _switch(app, scheme or _system_scheme(app))


def apply_remembered(app: QApplication, folder: Path) -> None:
    """Dresses the application as was chosen last on a data folder, and remembers there what is chosen from now on."""
    _State.place = folder / PLACE
    try:
        remembered = Scheme(_State.place.read_text("utf-8"))
    except (OSError, ValueError):  # nothing chosen yet, or nothing that we know
        remembered = None
    apply(app, remembered)


def choose(app: QApplication, scheme: Scheme | None) -> None:
    """Dresses the application as the user wants it, and remembers that for the next start if it can."""
    apply(app, scheme)
    if _State.place is not None:
        # A disk that is full must not keep anybody from the dark.
        with suppress(OSError):
            _State.place.write_text("" if scheme is None else scheme.value, "utf-8")


def _system_scheme(app: QApplication) -> Scheme:
    return Scheme.DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def _on_system_scheme(_: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _State.wanted is None and isinstance(app, QApplication):
        _switch(app, _system_scheme(app))


def _switch(app: QApplication, scheme: Scheme) -> None:
    _State.scheme = scheme
    _State.fonts.clear()
    app.setPalette(palette(scheme))
    app.setStyleSheet(sheet(scheme))
    notifier.changed.emit()


def sheet(scheme: Scheme) -> str:
    """The style sheet of a scheme; a window may keep to one whatever the others wear."""
    carets = [str(resources.path(f"icons/caret-{way}on-{scheme}.svg")) for way in ("", "up-")]
    return style_sheet.text(TOKENS[scheme]._asdict(), points, (carets[0], carets[1]))


def palette(scheme: Scheme) -> QPalette:
    """The palette of a scheme."""
    t = TOKENS[scheme]
    role = QPalette.ColorRole
    made = QPalette()
    for key, value in {
        role.Window: t.window, role.WindowText: t.text, role.Base: t.surface, role.AlternateBase: t.surface_alt,
        role.Text: t.text, role.Button: t.surface, role.ButtonText: t.text, role.BrightText: t.cherry,
        role.Highlight: t.accent_soft, role.HighlightedText: t.text, role.PlaceholderText: t.muted,
        role.ToolTipBase: t.text, role.ToolTipText: t.window, role.Link: t.accent, role.LinkVisited: t.accent,
        role.Light: t.surface, role.Midlight: t.surface_alt, role.Mid: t.line, role.Dark: t.outline,
        role.Shadow: t.outline, role.Accent: t.accent,
    }.items():  # fmt: skip
        made.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.muted))
    return made


@cache
def _tinted(name: str, rgb: str) -> QIcon:
    # The first paint has no icons, and these take a while to load.
    from PySide6.QtGui import QIcon, QPainter, QPixmap  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    made = QIcon()
    try:
        svg = resources.path(f"icons/{name}.svg").read_bytes()
    except FileNotFoundError:
        return made  # a button without its picture still works
    if name == MARK:  # it has its own colours, one token each
        for light, token in zip(_MARK_INKS, ("bean", "accent", "cherry", "amber"), strict=True):
            svg = svg.replace(light, getattr(tokens(), token).encode())
    else:
        svg = svg.replace(b"<path ", f'<path fill="{rgb}" '.encode())
    renderer = QSvgRenderer(QByteArray(svg))
    for side in (ICON_PX, 2 * ICON_PX, 64):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made


def icon(name: str, token: str = INK) -> QIcon:
    """The icon of resources/icons in a token of the scheme in use; empty where there is no such file."""
    return _tinted(name, getattr(tokens(), token))


class _IconBinding(QObject):
    """Keeps the icon of a button or action in the colours of the scheme for as long as it lives."""

    def __init__(self, target: QAbstractButton | QAction, name: str, token: str) -> None:
        super().__init__(target)
        self._target, self._name, self._token = target, name, token
        notifier.changed.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Sets the icon in the colours of now."""
        self._target.setIcon(icon(self._name, self._token))


def set_icon(target: QAbstractButton | QAction, name: str, token: str = INK) -> None:
    """Gives a button or an action an icon that follows the scheme."""
    for old in target.findChildren(_IconBinding):
        notifier.changed.disconnect(old.tint)
        old.setParent(None)  # or it would be found again before it is deleted
        old.deleteLater()
    _IconBinding(target, name, token)
