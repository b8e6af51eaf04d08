"""The style sheet of both schemes, written once over the tokens.

Widgets choose a look by property: `kind` on buttons (primary, secondary, link, nav, filter, icon), `role` on
labels (title, heading, muted, small, section, error), `tone` on chips, `pane` on
frames (card, rail, bar, side, notice).
"""

from collections.abc import Callable, Mapping
from string import Template

_RULES = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $text; color: $window; border: none; padding: 5px 8px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="section"] { font-size: ${small}pt; font-weight: 600; color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: ${small}pt; color: $muted; }
QLabel[role="error"] { font-size: ${small}pt; color: $cherry; }

QLabel[role="key"] { font-size: ${tiny}pt; color: $muted; background: $surface_alt; border: 1px solid $line;
  border-radius: 4px; padding: 1px 5px; }

QLabel[tone] { font-size: ${small}pt; border-radius: 10px; padding: 2px 9px; min-height: 16px; max-height: 16px; }
QLabel[tone="neutral"] { background: $surface_alt; color: $muted; }
QLabel[tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[tone="amber"] { background: $amber_soft; color: $amber; }
QLabel[tone="sky"] { background: $sky_soft; color: $sky; }
QLabel[tone="cherry"] { background: $cherry_soft; color: $cherry; }
QLabel[tone="bean"] { background: $bean_soft; color: $bean; }

QFrame[pane="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[pane="rail"] { background: $window; border: none; border-right: 1px solid $line; }
QFrame[pane="bar"] { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame[pane="foot"] { background: $window; border: none; border-top: 1px solid $line; }
QFrame[pane="side"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[pane="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[pane="act"] { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QFrame[pane="act"]:focus { border-color: $accent; }
QFrame[pane="next"] { background: $surface; border: 1px solid $line; border-left: 4px solid $sky; border-radius: 10px; }
QFrame[pane="notice"] { border-radius: 8px; border: 1px solid $outline; background: $surface; }
QFrame[pane="notice"][tone="accent"] { background: $accent_soft; border-color: $accent; }
QFrame[pane="notice"][tone="cherry"] { background: $cherry_soft; border-color: $cherry; }

QPushButton, QToolButton { min-height: 30px; max-height: 30px; padding: 0 13px; border-radius: 8px;
  border: 1px solid $outline; background: $surface; }
QPushButton:hover, QToolButton:hover { background: $surface_alt; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 12px; min-height: 28px; max-height: 28px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $line; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $surface_alt; color: $muted; border-color: $line; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: $accent; padding: 0 6px;
  min-height: 28px; max-height: 28px; }
QPushButton[kind="link"]:hover { background: $surface_alt; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $muted; }
QPushButton[kind="icon"], QToolButton[kind="icon"] { background: transparent; border: 2px solid transparent; padding: 0;
  min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px; }
QPushButton[kind="icon"]:hover, QToolButton[kind="icon"]:hover { background: $surface_alt; }
QPushButton[kind="icon"]:focus, QToolButton[kind="icon"]:focus { border-color: $accent; }
QPushButton[kind="nav"] { text-align: left; background: transparent; border: 2px solid transparent; padding: 0 8px;
  min-height: 30px; max-height: 30px; }
QPushButton[kind="nav"]:hover { background: $surface_alt; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border-color: $accent; }
QPushButton[kind="filter"] { background: $surface_alt; color: $muted; border: 2px solid transparent;
  border-radius: 12px;
  padding: 0 8px; min-height: 20px; max-height: 20px; font-size: ${small}pt; font-weight: 400; }
QPushButton[kind="filter"]:hover { color: $text; }
QPushButton[kind="filter"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="filter"]:focus { border-color: $accent; }
QPushButton[kind="choice"] { font-weight: 400; }
QPushButton[kind="choice"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[kind="value"] { text-align: left; background: transparent; border: 1px solid transparent;
  border-radius: 6px;
  padding: 0 5px; min-height: 24px; max-height: 24px; font-weight: 400; }
QPushButton[kind="value"]:hover { background: $surface_alt; border-color: $line; }
QPushButton[kind="value"]:focus { border: 2px solid $accent; padding: 0 4px; min-height: 22px; max-height: 22px; }
QPushButton[kind="value"][role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QPushButton[kind="value"][role="muted"] { color: $muted; }
QPushButton[kind="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  color: $muted; font-weight: 600; padding: 0 8px; }
QPushButton[kind="tab"]:hover { color: $text; }
QPushButton[kind="tab"]:checked { color: $text; border-bottom-color: $accent; }
QPushButton[kind="tab"]:focus { border: 2px solid $accent; border-radius: 6px; padding: 0 6px; }
QPushButton[kind="tab"]:disabled { color: $muted; background: transparent; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { min-height: 30px; max-height: 30px;
  padding: 0 9px;
  border: 1px solid $outline; border-radius: 8px; background: $surface; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus {
  border: 2px solid $accent; padding: 0 8px; min-height: 28px; max-height: 28px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; border-color: $line; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[kind="inline"] { min-height: 24px; max-height: 24px; border-radius: 6px; padding: 0 4px; }
QLineEdit[kind="inline"]:focus { min-height: 22px; max-height: 22px; padding: 0 4px; }
QPlainTextEdit, QTextEdit { border: 1px solid $outline; border-radius: 8px; background: $surface; padding: 4px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px; }
QTextEdit[kind="inline"] { border: 1px solid transparent; border-radius: 6px; background: transparent; padding: 1px; }
QTextEdit[kind="inline"]:hover { border-color: $line; }
QTextEdit[kind="inline"]:focus { border: 2px solid $accent; padding: 0; }
QFrame[insertion="on"] { background: $accent; border: none; border-radius: 1px; }
QFrame#questionTools { border: none;
  background: qlineargradient(x1:0, y1:0, x2:1, y2:0, stop:0 transparent, stop:0.16 $surface, stop:1 $surface); }
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$caret"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline;
  selection-background-color: $accent_soft;
  selection-color: $text; }

QAbstractItemView { background: $window; border: none; outline: 0; selection-background-color: $accent_soft;
  selection-color: $text; }
QAbstractItemView[ground="surface"] { background: $surface; }
QAbstractItemView[ground="target"] { background: $accent_soft; border-radius: 8px; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QFrame[pane="card"] QListWidget { background: $surface; }
QTableView::item { padding-left: 7px; }
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 8px 10px;
  font-size: ${small}pt; font-weight: 600; text-align: left; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$up"); width: 10px; height: 10px; subcontrol-position: center right; }
QHeaderView::down-arrow { image: url("$caret"); width: 10px; height: 10px; subcontrol-position: center right; }

QMenuBar { background: $window; border: none; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $surface_alt; }
QMenu { background: $surface; border: 1px solid $outline; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 22px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QProgressBar { border: none; border-radius: 4px; background: $surface_alt; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
""")


def text(tokens: Mapping[str, str], points: Callable[[float], float], carets: tuple[str, str]) -> str:
    """The whole sheet.

    *tokens* are the fields of `theme.Tokens`; *points* turns a size of the design into points; *carets* are paths of
    arrows down and up.
    """
    values = dict(tokens)
    is_dark = int(values["window"][1:3], 16) < 0x80
    values["on_accent"] = "#10241C" if is_dark else "#FFFFFF"
    values["accent_hover"] = "#7BD0AE" if is_dark else "#185A44"
    for name, px in {"title": 21.0, "heading": 15.0, "small": 12.0, "tiny": 11.0}.items():
        values[name] = f"{points(px):.2f}"
    # A style sheet wants slashes on every system.
    down, up = (path.replace("\\", "/") for path in carets)
    return _RULES.substitute(values, caret=down, up=up)
