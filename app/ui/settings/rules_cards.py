"""The rules in their groups: shows them, and emits what the user wants of them."""

from PySide6.QtCore import QObject, Signal

from app.core.rules import RULES, Rules
from app.ui.settings.rows import RuleRow
from app.ui.widgets.card import Card


class RulesCards(QObject):
    """Makes one card a group, in order. Emits `change_wanted` with the name of a rule and a value."""

    change_wanted = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, Card] = {}
        self.rows: dict[str, RuleRow] = {}
        for name, rule in RULES.items():
            if rule.group not in self.cards:
                self.cards[rule.group] = Card(rule.group)
            self.rows[name] = row = RuleRow(name)
            self.cards[rule.group].body.addWidget(row)
            row.field.chosen.connect(lambda value, name=name: self.change_wanted.emit(name, value))
            row.back.clicked.connect(lambda _=False, row=row: self.change_wanted.emit(row.name, row.default))

    def show_rules(self, rules: Rules) -> None:
        """Show what holds; what is just being typed stays."""
        for name, row in self.rows.items():
            row.show_value(getattr(rules, name))
            row.show_error("")

    def refuse(self, name: str, sentence: str, rules: Rules) -> None:
        """Say why a rule can't have a value; show the one that holds."""
        self.rows[name].show_value(getattr(rules, name))
        self.rows[name].show_error(sentence)

    def flush(self) -> None:
        """Take what is being typed."""
        for row in self.rows.values():
            row.field.take()
