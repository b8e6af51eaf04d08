"""A line of the page: what it is about at the left, its field at the right, a sentence where something is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.rules import DEFAULTS, RULES, measured
from app.ui.settings.fields import CalmNumber
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

FIELD_PX = 210
BACK_PX = 32


class SettingRow(QWidget):
    """A title, a small text below it, and a field."""

    def __init__(self, title: str, text: str, field: QWidget | None = None) -> None:
        super().__init__()
        self.title = label(title, wraps=True)
        self.note = label(text, "small", wraps=True)
        self._error = label("", "error", wraps=True)
        self._error.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for each in (self.title, self.note, self._error):
            words.addWidget(each)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 4, 0, 4)
        self.across.setSpacing(16)
        self.across.addLayout(words, 1)
        if field is not None:
            self.title.setBuddy(field)
            field.setFixedWidth(FIELD_PX)
            field.setAccessibleDescription(text)
            self.across.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            self.across.addWidget(self._beside(), 0, Qt.AlignmentFlag.AlignTop)

    def _beside(self) -> QWidget:
        """What stands at the right of the field: nothing, but as wide as in the other rows."""
        made = QWidget()
        made.setFixedWidth(BACK_PX)
        return made

    @property
    def error(self) -> QLabel:
        """The sentence that says what is wrong; hidden when all is well."""
        return self._error

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence clears."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def fits(self, words: list[str]) -> bool:
        """Whether the row speaks of every one of some words."""
        text = f"{self.title.text()} {self.note.text()}".casefold()
        return all(word in text for word in words)


class RuleRow(SettingRow):
    """One rule: its figure, its default, where that comes from, and the way back to it."""

    def __init__(self, name: str) -> None:
        rule = RULES[name]
        self.name = name
        self.default = int(getattr(DEFAULTS, name))
        self.field = CalmNumber(rule.title, rule.least, rule.most, rule.unit)
        usual = measured(self.default, rule.unit)
        self.back = buttons.icon_only("undo", f"Back to the default, {usual}")
        self.back.setAccessibleName(f"{rule.title}: back to the default, {usual}")
        keep = self.back.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keep)
        super().__init__(rule.title, f"Default: {usual}. {rule.source}", self.field)
        if rule.least == 0:
            self.field.setSpecialValueText("never")
        self.field.setToolTip(rule.source)
        self.title.setToolTip(rule.source)

    def _beside(self) -> QWidget:
        return self.back

    def show_value(self, value: int) -> None:
        """Show what holds."""
        self.field.show_value(value)
        is_changed = value != self.default
        if not is_changed and self.back.hasFocus():
            self.field.setFocus()
        self.back.setVisible(is_changed)
