"""The page Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.rules import DEFAULTS, RULES, measured
from app.services import rules
from app.ui import theme
from app.ui.settings.fields import CalmBox
from app.ui.settings.holidays_card import HolidaysCard
from app.ui.settings.rows import SettingRow
from app.ui.settings.rules_cards import RulesCards
from app.ui.status_line import PROTECTIONS
from app.ui.theme import Scheme
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label
from app.ui.zones import system_zone

if TYPE_CHECKING:
    from app.core.changes import Changes
    from app.services.workspace import Workspace
    from app.ui.commands import Commands

WIDTH_PX = 860
# An empty value stands for that of the system.
SCHEMES: dict[str, str] = {"": "Like the system", Scheme.LIGHT.value: "Light", Scheme.DARK.value: "Dark"}


class SettingsPage(QWidget):
    """Every change counts at once and is one step to undo, but for the appearance, which belongs to the computer."""

    title = "Settings"

    def __init__(self, workspace: Workspace, commands: Commands, host: Any = None) -> None:
        super().__init__()
        self._workspace, self._commands, self._host = workspace, commands, host
        self._set: rules.Settings | None = None
        self.cards = RulesCards(self)
        self.holidays = HolidaysCard()
        self.scheme = CalmBox("Theme")
        self._groups: list[tuple[Card, tuple[SettingRow, ...]]] = []
        self.all_back = buttons.secondary("Back to the defaults", "undo")
        self.all_back.setParent(self)
        self.all_back.hide()
        self.nothing = label("Nothing among the settings has these words.", "muted")
        self.nothing.hide()
        self._compose()
        self.cards.change_wanted.connect(self._change)
        self.holidays.country_wanted.connect(self._choose_country)
        self.all_back.clicked.connect(self._reset)
        self.scheme.chosen.connect(self._dress)
        theme.notifier.changed.connect(self._show_scheme)
        self._show_scheme()
        self._load()

    def _compose(self) -> None:
        self._groups = [
            (card, tuple(row for row in self.cards.rows.values() if RULES[row.name].group == group))
            for group, card in self.cards.cards.items()
        ]
        self._groups += [(self.holidays, self.holidays.rows), self._appearance(), self._protection()]
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            label("What Coffeetree reminds you of follows from these rules. A change counts at once.", "muted")
        )
        column.addWidget(self.nothing)
        for card, _ in self._groups:
            column.addWidget(card)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH_PX)
        middle.setLayout(column)
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(24, 16, 24, 24)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _appearance(self) -> tuple[Card, tuple[SettingRow, ...]]:
        row = SettingRow("Theme", "For this data folder on this computer; not a step to undo.", self.scheme)
        return _card("Appearance", row)

    def _protection(self) -> tuple[Card, tuple[SettingRow, ...]]:
        how = SettingRow(PROTECTIONS[self._workspace.protection], f"Your data lies in {self._workspace.folder}")
        how.note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return _card("Protection", how)

    # What the window asks of every page.

    def top_actions(self) -> list[QPushButton]:
        """The way back."""
        return [self.all_back]

    def search(self, text: str) -> None:
        """Show the settings that speak of every word."""
        words = text.casefold().split()
        for card, rows in self._groups:
            for row in rows:
                row.setHidden(not row.fits(words) or (row is self.holidays.rows[1] and not self.holidays.has_parts()))
            card.setHidden(all(row.isHidden() for row in rows))
        self.nothing.setHidden(any(not card.isHidden() for card, _ in self._groups))

    def refresh(self, changes: Changes) -> None:
        """Read again what another page, an undo or a redo has set."""
        if changes.everything and changes.initiator is not self:
            self._load()

    def flush(self) -> None:
        """Take what is being typed."""
        self.cards.flush()

    def take_focus(self) -> None:
        """The keys go to the first rule."""
        next(iter(self.cards.rows.values())).field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Reading

    def _load(self) -> None:
        self._commands.read(rules.settings, then=self._show, receiver=self)
        self._commands.read(rules.countries, system_zone(), then=self._show_countries, receiver=self)

    def _show(self, found: rules.Settings) -> None:
        self._set = found
        self.cards.show_rules(found.rules)
        self.all_back.setEnabled(found.rules != DEFAULTS)

    def _show_countries(self, known: rules.Countries) -> None:
        self.holidays.show_countries(known, self._set.country if self._set else "")

    # Changing

    def _change(self, name: str, value: int) -> None:
        def refused(error: Exception) -> None:
            if isinstance(error, UserError) and self._set is not None:
                self.cards.refuse(name, str(error), self._set.rules)
            else:
                self._commands.fail(error)

        rule = RULES[name]
        words = measured(value, rule.unit) if value or rule.least else "never"
        self._run(f"{rule.title}: {words}", rules.change, name, value, failed=refused)

    def _choose_country(self, code: str) -> None:
        self._run("Country of the holidays", rules.choose_country, code)

    def _reset(self) -> None:
        self._run("All rules back to their defaults", rules.reset)

    def _run(self, text: str, use_case: Any, *args: object, failed: Any = None) -> None:
        def tell(_: object) -> None:
            self._load()
            if self._host is not None:
                self._host.say(f"{text}.", can_undo=True)

        self._commands.run(text, use_case, *args, receiver=self, then=tell, failed=failed)

    # Appearance

    def _dress(self, value: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.choose(app, Scheme(value) if value else None)

    def _show_scheme(self) -> None:
        self.scheme.offer(SCHEMES, theme.wanted() or "")


def _card(title: str, row: SettingRow) -> tuple[Card, tuple[SettingRow, ...]]:
    made = Card(title)
    made.body.addWidget(row)
    return made, (row,)
