"""Writes the Phosphor glyphs that the program uses to resources/icons/*.svg.

Run by hand when an icon is added; needs the `qtawesome` package, which carries the font. Drawing a
few small files is far cheaper at start than loading qtawesome's seven fonts.
"""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QPainterPath, QRawFont

GRID = 256
ARROWS = {"caret-down": "caret-on", "caret-up": "caret-up-on"}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path{ink} d="{data}"/></svg>\n'
TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons"
# Most files carry the name of the glyph; these have a plainer one.
RENAMED = {"magnifying-glass": "search", "gear": "settings", "x": "close", "arrow-u-up-left": "undo",
           "arrow-u-up-right": "redo", "download-simple": "import", "envelope-simple": "envelope",
           "link-simple": "link", "pencil-simple": "pencil", "calendar-blank": "calendar",
           "file-arrow-down": "file-in", "floppy-disk": "save"}  # fmt: skip
GLYPHS = (
    *RENAMED, "users", "user", "user-plus", "user-circle", "tree-structure", "chats-circle", "chat-circle-text",
    "chart-bar", "plus", "minus", "export", "arrow-right", "arrow-left", "trash", "printer", "calendar-plus", "clock",
    "phone", "map-pin", "video-camera", "warning", "warning-circle", "check", "check-circle", "info", "caret-down",
    "caret-right", "caret-up", "dots-six-vertical", "dots-three", "house", "corners-out", "eye", "note-pencil",
    "moon", "sun", "at", "question", "funnel", "crosshair", "arrows-clockwise", "lock", "list", "list-bullets",
    "copy", "quotes", "lightbulb", "paper-plane-tilt", "path", "buildings", "briefcase", "file-pdf", "circles-three",
    "rows", "hand-pointing", "play", "pause",
)  # fmt: skip


def path_data(path: QPainterPath) -> str:
    """A painter path in the words of an SVG `d` attribute, one decimal."""
    words: list[str] = []
    index = 0
    while index < path.elementCount():
        element = path.elementAt(index)
        if element.isCurveTo():
            points = [path.elementAt(index + step) for step in range(3)]
            words.append("C" + " ".join(f"{p.x:.1f} {p.y:.1f}" for p in points))
            index += 3
            continue
        words.append(f"{'M' if element.isMoveTo() else 'L'}{element.x:.1f} {element.y:.1f}")
        index += 1
    return "".join(words)


def main() -> int:
    """Writes every glyph; exit status 1 names those the font doesn't have."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        print("Install qtawesome first.", file=sys.stderr)
        return 1
    fonts = Path(spec.origin).parent / "fonts"
    codes = json.loads((fonts / "phosphor-charmap-1.3.0.json").read_text(encoding="utf-8"))
    application = QGuiApplication.instance() or QGuiApplication(sys.argv)
    font = QRawFont(str(fonts / "phosphor-1.3.0.ttf"), GRID)
    missing = [name for name in GLYPHS if name not in codes]
    for name in GLYPHS:
        if name in missing:
            continue
        (index,) = font.glyphIndexesForString(chr(int(codes[name], 16)))
        path = font.pathForGlyph(index)
        path.translate(0, font.ascent())
        data = path_data(path)
        (TARGET / f"{RENAMED.get(name, name)}.svg").write_text(SVG.format(ink="", data=data), encoding="utf-8")
        if name in ARROWS:  # a style sheet can't tint, so its arrows come in the inks of both schemes
            for scheme, ink in {"light": "#6A6358", "dark": "#A89F92"}.items():
                body = SVG.format(ink=f' fill="{ink}"', data=data)
                (TARGET / f"{ARROWS[name]}-{scheme}.svg").write_text(body, encoding="utf-8")
    del application
    print("missing:", missing) if missing else print(f"{len(GLYPHS)} icons")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
