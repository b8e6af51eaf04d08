"""LinkedIn's Connections.csv, in the languages its header is known in."""

from app.core.people import ContactKind
from app.formats import dates, drafts
from app.formats.csv_people import NO_NAME, Cells, Found, first, joined, leftovers, points

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
_KNOWN = frozenset((*GIVEN, *FAMILY, *URL, *EMAIL, *COMPANY, *POSITION, *CONNECTED))


def is_header(columns: frozenset[str]) -> bool:
    """Whether these columns are LinkedIn's: both names and the day of connection, or what else only it has together."""
    if not (columns.intersection(GIVEN) and columns.intersection(FAMILY)):
        return False
    has_work = bool(columns.intersection(COMPANY) and columns.intersection(POSITION))
    return bool(columns.intersection(CONNECTED)) or (has_work and len(columns & _KNOWN) >= 5)


def convert(cells: Cells, file: str) -> Found:
    """The person of a row; an unreadable day of connection is left out and said."""
    given, family = first(cells, *GIVEN), first(cells, *FAMILY)
    name = joined(given, family)
    if not name:
        return Found(None, NO_NAME)
    written = first(cells, *CONNECTED)
    connected = dates.parse(written) if written else None
    company, title = first(cells, *COMPANY), first(cells, *POSITION)
    reach = points((
        *((ContactKind.EMAIL, part.strip(), "") for part in first(cells, *EMAIL).split(",")),
        (ContactKind.URL, first(cells, *URL), "LinkedIn"),
    ))  # fmt: skip
    draft = drafts.person(
        name,
        given,
        family,
        reach,
        (drafts.position(company, title),) if company or title else (),
        source=file,
        connected_on=connected,
        extra=leftovers(cells, _KNOWN),
    )
    wrong = f"“{written[:40]}” isn't a date; {name} was read without it." if written and not connected else ""
    return Found(draft, wrong)
