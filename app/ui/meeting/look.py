"""The look of the meeting: dark whatever the other windows wear, so that a screen in a talk stays quiet."""

from string import Template

from PySide6.QtGui import QColor

from app.ui import theme

TOKENS = theme.TOKENS[theme.Scheme.DARK]
QUESTION_PX, MINUTES_PX, NOTES_PX = 30.0, 26.0, 16.0  # mockup 5

_RULES = Template("""
QWidget#meeting, QScrollArea#quiet > QWidget > QWidget { background: $window; }
QLabel[role="minutes"] { font-size: ${minutes}pt; font-weight: 600; }
QLabel[role="question"] { font-size: ${question}pt; font-weight: 600; }
QLabel[hue="amber"] { color: $amber; }
QLabel[hue="cherry"] { color: $cherry; }
QLabel[hue="muted"] { color: $muted; }
QTextEdit { font-size: ${notes}pt; padding: 12px; border: 1px solid $line; border-radius: 10px; }
QTextEdit:focus { padding: 12px; border: 1px solid $accent; }
""")


def tokens() -> theme.Tokens:
    """The colours of the meeting."""
    return TOKENS


def color(name: str) -> QColor:
    """A token of the meeting as a colour."""
    return QColor(getattr(TOKENS, name))


def sheet() -> str:
    """The style sheet of the meeting's window."""
    sizes = {"minutes": MINUTES_PX, "question": QUESTION_PX, "notes": NOTES_PX}
    values = TOKENS._asdict() | {name: f"{theme.points(px):.2f}" for name, px in sizes.items()}
    return theme.sheet(theme.Scheme.DARK) + _RULES.substitute(values)
