"""CSV of LinkedIn, Google, Outlook and others."""

from datetime import date

import pytest

from app.core.drafts import ContactKind
from app.core.importing import ReadResult
from app.formats import csv_table, dates, detect

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Mary,Somerville,https://www.linkedin.com/in/m,mary@somerville.example,Royal Society,Writer,05 Jan 2024\n"


def read(text: str | bytes) -> ReadResult:
    return detect.read("people.csv", text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        "\ufeff",
        'Notes:\n"When exporting, you may notice: …"\n\n',
        'Remarques :\n"Lors de l\'export, un "guillemet\n\n',
    ],
)
def test_linkedin_preamble_of_every_kind(preamble):
    result = read(preamble + HEADER + ROW)
    draft = result.drafts[0]
    assert (draft.name, draft.given, draft.family) == ("Mary Somerville", "Mary", "Somerville")
    assert draft.connected_on == date(2024, 1, 5)
    assert draft.values(ContactKind.EMAIL) == ("mary@somerville.example",)
    assert draft.values(ContactKind.URL) == ("https://www.linkedin.com/in/m",)
    assert draft.positions[0].organization == "Royal Society"
    assert result.lines == (preamble.count("\n") + 2,)
    assert result.problems == ()


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("First Name,Last Name,Email Address,Company,Position,Connected On,URL", "M,S,m@s.example,R,W,15-Jan-24,u"),
        ("First Name,Last Name,Email Address,Company,Position,Connected On", "M,S,m@s.example,R,W,01/15/2024"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "M,S,u,m@s.example,R,W,15 Jan. 2024"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion", "M,S,u,m@s.example,R,W,15 janv. 2024"),
        ("Nombre;Apellidos;URL;Correo electrónico;Empresa;Cargo;Conectado el", "M;S;u;m@s.example;R;W;15 ene 2024"),
        (
            "First Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On\tMore",
            "M\tS\tm@s.example\tR\tW\t2024-01-15\tx",
        ),
    ],
)
def test_linkedin_headers_of_other_years_and_languages(header, row):
    draft = read(f"{header}\n{row}\n").drafts[0]
    assert (draft.name, draft.connected_on) == ("M S", date(2024, 1, 15))
    assert draft.values(ContactKind.EMAIL) == ("m@s.example",)
    assert (draft.positions[0].organization, draft.positions[0].title) == ("R", "W")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_table_in_another_encoding(codec):
    assert read((HEADER + ROW.replace("Mary", "Émilie")).encode(codec)).drafts[0].given == "Émilie"


def test_bad_date_keeps_the_person_and_nameless_row_is_told():
    result = read(HEADER + ROW.replace("05 Jan 2024", "bad date") + ",,https://u,,,,15 Jun 2021\n\n" + ROW)
    assert [d.connected_on for d in result.drafts] == [None, date(2024, 1, 5)]
    assert [p.line for p in result.problems] == [2, 3]
    assert "bad date" in result.problems[0].reason
    assert result.problems[1].reason == "The row has no name."
    assert result.lines == (2, 5)


def test_unclosed_quote_costs_its_own_row_only():
    bad = 'John,Herschel,u,,"Royal Observatory,Astronomer,11 Feb 2023\n'
    result = read(HEADER + ROW + bad + ROW * 2000)
    assert len(result.drafts) == 2001
    assert [(p.line, "never closed" in p.reason) for p in result.problems] == [(3, True)]


@pytest.mark.parametrize("after", ['"Ann","X","u","","C","P",""\n', 'Ann,"X, Y",u,,C,P,\n', 'Ann,"X",u,,C,P,\n'])
def test_unclosed_quote_before_rows_with_quotes(after):
    result = read(HEADER + 'John,"Herschel,u,,R,A,11 Feb 2023\n' + after + ROW)
    assert [d.given for d in result.drafts] == ["Ann", "Mary"]
    assert [p.line for p in result.problems] == [2]


def test_quoted_line_breaks_and_doubled_quotes_are_no_mistake():
    header = "Name,E-mail,Notes\n"
    result = read(header + 'A,a@b.example,"one, ""two"",\nthree, x, y\n\nfour"\nB,b@b.example,"x"\n')
    assert [d.name for d in result.drafts] == ["A", "B"]
    assert result.drafts[0].notes == 'one, "two",\nthree, x, y\n\nfour'
    assert result.lines == (2, 6)
    assert result.problems == ()


def test_long_cell_passes_the_limit_of_the_csv_module():
    note = "x, " * 60_000
    assert read(f'Name,E-mail,Notes\nA,a@b.example,"{note}"\n').drafts[0].notes == note.strip()


def test_cell_of_more_than_a_megabyte_is_told():
    result = read('Name,E-mail,Notes\nA,a@b.example,"' + "x" * 1_100_000 + '"\nB,b@b.example,\n')
    assert [d.name for d in result.drafts] == ["B"]
    assert "1 MB" in result.problems[0].reason


def test_google_new_header_with_lists_labels_and_stars():
    header = (
        "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\n"
    )
    row = "Jane,,Marcet,,Press,Writer,--01-01,Hi,* myContacts ::: Writers,Home,h@m.example,* Work,"
    row += "w@m.example ::: v@m.example,,1\n"
    draft = read(header + row + ",,,,,,,,,,x@y.example,,,,\n").drafts
    assert [(p.value, p.label) for p in draft[0].contact_points] == [
        ("w@m.example", "work"), ("v@m.example", "work"), ("h@m.example", "home"), ("1", ""),
    ]  # fmt: skip
    assert (draft[0].name, draft[0].tags, draft[0].birthday) == ("Jane Marcet", ("Writers",), "--01-01")
    assert draft[1].name == "x@y.example"


def test_google_old_header():
    draft = read(
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name\n"
        "George Airy,George,Airy,* My Contacts,* Work,g@a.example,Greenwich\n"
    ).drafts[0]
    assert (draft.name, draft.family, draft.positions[0].organization) == ("George Airy", "Airy", "Greenwich")
    assert draft.tags == ()


def test_outlook_leaves_exchange_addresses_and_empty_dates_out():
    draft = read(
        "First Name,Last Name,Company,Job Title,Business Street,Business City,Mobile Phone,Birthday,E-mail Address,"
        "E-mail 2 Address,Department\r\n"
        '"George","Boole","College","Professor","1 Mall","Cork","12","0/0/00","g@b.example","/o=C/cn=x","Maths"\r\n'
    ).drafts[0]
    assert [(p.value, p.label) for p in draft.contact_points] == [
        ("g@b.example", ""), ("12", "mobile"), ("1 Mall, Cork", "work"),
    ]  # fmt: skip
    assert (draft.birthday, draft.extra) == ("", ("department: Maths",))


def test_any_table_with_a_name_and_an_address_is_read():
    draft = read("Full name;Mail;Telefon;Colour\nAda Lovelace;ada@lovelace.example;12;blue\n").drafts[0]
    assert draft.name == "Ada Lovelace"
    assert [p.value for p in draft.contact_points] == ["ada@lovelace.example", "12"]
    assert draft.extra == ("colour: blue",)


def test_too_many_rows_end_with_a_problem(monkeypatch):
    monkeypatch.setattr(csv_table, "MAX_PEOPLE", 3)
    result = read(HEADER + ROW * 5)
    assert len(result.drafts) == 3
    assert [p.line for p in result.problems] == [5]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("05 Jan 2020", date(2020, 1, 5)), ("15-Jan-24", date(2024, 1, 15)), ("10/15/2023", date(2023, 10, 15)),
        ("15/10/2023", date(2023, 10, 15)), ("12 mars 2023", date(2023, 3, 12)), ("3. März 2021", date(2021, 3, 3)),
        ("1 août 2022", date(2022, 8, 1)), ("2 de dic. de 2022", date(2022, 12, 2)), ("2021-12-31", date(2021, 12, 31)),
        ("31.12.2021", date(2021, 12, 31)), ("Mar 9, 2024", date(2024, 3, 9)), ("29 Feb 2024", date(2024, 2, 29)),
        ("10/15/23, 4:05 PM", date(2023, 10, 15)), ("12 juin 2023", date(2023, 6, 12)),
        ("12 juil. 2023", date(2023, 7, 12)),
        ("bad date", None), ("", None), ("30 Feb 2024", None), ("12 foo 2023", None), ("1" * 1000, None),
        ("0/0/00", None),
    ],
)  # fmt: skip
def test_dates_of_every_form(written, day):
    assert dates.parse(written) == day
