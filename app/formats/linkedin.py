"""LinkedIn's Connections.csv, in the languages its header is known in."""

from dataclasses import replace

from app.core.drafts import ContactKind
from app.core.importing import ReadResult
from app.formats import csv_people, dates, drafts
from app.formats.csv_people import NO_NAME, Cells, Found, joined, leftovers, points
from app.formats.csv_table import Table
from app.formats.progress import Progress

# Folded column names: English, German, French, Spanish, Italian, Portuguese, Dutch.
GIVEN = ("first name", "vorname", "prenom", "nombre", "nome", "voornaam")
FAMILY = (
    "last name",
    "nachname",
    "nom",
    "nom de famille",
    "apellidos",
    "apellido",
    "cognome",
    "sobrenome",
    "achternaam",
)
URL = ("url", "profil-url", "profile url", "url del perfil", "url du profil", "lien")
EMAIL = (
    "email address", "e-mail address", "e-mail-adresse", "e-mail adresse", "adresse e-mail", "adresse email",
    "direccion de correo electronico", "correo electronico", "direccion de correo", "indirizzo e-mail",
    "endereco de e-mail", "e-mailadres",
)  # fmt: skip
COMPANY = ("company", "firma", "unternehmen", "entreprise", "societe", "empresa", "azienda", "bedrijf")
POSITION = ("position", "positions", "poste", "fonction", "cargo", "puesto", "posizione", "functie")
CONNECTED = (
    "connected on", "verbunden am", "vernetzt am", "kontakt seit", "connexion", "connecte le", "relation depuis le",
    "mis en relation le", "en relation depuis", "conectado el", "fecha de conexion", "contacto desde",
    "collegato il", "conectado em", "verbonden op",
)  # fmt: skip
_NAMES = {name: group[0] for group in (GIVEN, FAMILY, URL, EMAIL, COMPANY, POSITION, CONNECTED) for name in group}
_KNOWN = frozenset((*GIVEN, *FAMILY, *URL, *EMAIL, *COMPANY, *POSITION, *CONNECTED))


def is_header(columns: frozenset[str]) -> bool:
    """Whether these columns are LinkedIn's: both names and the day of connection, or what else only it has together."""
    if not (columns.intersection(GIVEN) and columns.intersection(FAMILY)):
        return False
    has_work = bool(columns.intersection(COMPANY) and columns.intersection(POSITION))
    return bool(columns.intersection(CONNECTED)) or (has_work and len(columns & _KNOWN) >= 5)


def read(table: Table, progress: Progress | None = None) -> ReadResult:
    """The people of a table in its order. Raises only `Cancelled`."""
    english = replace(table, columns=tuple(_NAMES.get(column, column) for column in table.columns))
    return csv_people.read(english, _convert, progress)


def _convert(cells: Cells, file: str) -> Found:
    """The person of a row; an unreadable day of connection is left out and said."""
    say = cells.get
    given, family = say("first name", ""), say("last name", "")
    name = joined(given, family)
    if not name:
        return Found(None, NO_NAME)
    written, company, title = say("connected on", ""), say("company", ""), say("position", "")
    connected = dates.parse(written) if written else None
    reach = [(ContactKind.EMAIL, part.strip(), "") for part in say("email address", "").split(",")]
    reach.append((ContactKind.URL, say("url", ""), "LinkedIn"))
    draft = drafts.person(
        name,
        given,
        family,
        points(reach),
        (drafts.position(company, title),) if company or title else (),
        source=file,
        connected_on=connected,
        extra=leftovers(cells, _KNOWN),
    )
    wrong = f"“{written[:40]}” isn't a date; {name} was read without it." if written and not connected else ""
    return Found(draft, wrong)
