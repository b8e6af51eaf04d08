"""Whose holidays count: a country, and a part of it where parts have their own."""

from PySide6.QtCore import QLocale, Signal

from app.services.rules import Countries
from app.ui.settings.fields import CalmBox
from app.ui.settings.rows import SettingRow
from app.ui.widgets.card import Card

TITLE = "Holidays"


class HolidaysCard(Card):
    """Emits `country_wanted` with a code such as "GB" or "GB-SCT", empty for that of the time zone."""

    country_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.country = CalmBox("Country of the holidays")
        self.part = CalmBox("Part of the country")
        self._part_row = SettingRow("Part of the country", "Some holidays are kept only there.", self.part)
        country_row = SettingRow(
            "Country",
            "Its weekend and its public holidays are no business days: nobody is nudged for not answering on them.",
            self.country,
        )
        self.rows = (country_row, self._part_row)
        for row in self.rows:
            self.body.addWidget(row)
        self.country.chosen.connect(self.country_wanted)
        self.part.chosen.connect(self._take_part)
        self._part_row.hide()
        self._zone_country = ""

    def show_countries(self, known: Countries, chosen: str) -> None:
        """Show what may be chosen and what is."""
        country, _, part = chosen.partition("-")
        self._zone_country = known.of_zone
        by_zone = f"By time zone ({name_of(known.of_zone)})" if known.of_zone else "By time zone (none)"
        names = sorted(((name_of(code), code) for code in known.codes), key=lambda pair: pair[0].casefold())
        self.country.offer({"": by_zone} | {code: name for name, code in names}, country)
        self.part.offer({"": "The whole country"} | dict(known.parts), part)
        self._part_row.setVisible(bool(known.parts))

    def has_parts(self) -> bool:
        """Whether the country that counts has parts to choose from."""
        return self.part.count() > 1

    def _take_part(self, part: str) -> None:
        country = str(self.country.currentData() or self._zone_country)
        self.country_wanted.emit(f"{country}-{part}" if part else country)


def name_of(code: str) -> str:
    """A country in English, like the rest of the screen; its code where Qt has no name."""
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)
