"""Bringing people in: who is new, who is known, nothing twice, all or nothing."""

import pytest

from app.core.drafts import ContactKind, ContactPointDraft, PositionDraft
from app.core.errors import Cancelled, UserError
from app.core.importing import Action
from app.services import importing, people
from tests.store.tables import fingerprint, indexed, rebuilt

EVERYTHING = ("linkedin_connections.csv", "google_new.csv", "google_old.csv", "outlook.csv", "apple.vcf")


@pytest.fixture
def import_files(workspace):
    """Imports files; gives the outcome."""

    def import_them(*paths):
        plan = workspace.read(importing.plan_files, list(paths))
        return workspace.write("Import", importing.take, plan)[0]

    return import_them


@pytest.fixture
def write(tmp_path):
    """Writes a text as a file; gives its path."""

    def write_file(name, text):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write_file


def card(name, *lines):
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""))


def names(workspace):
    return {row.name for row in workspace.glance.person_rows(workspace.glance.person_ids())}


def one(workspace, name):
    return workspace.read(people.card, workspace.read(people.find, name))


def test_linkedin_brings_people_with_what_it_knows_of_them(workspace, import_files, contacts):
    outcome = import_files(contacts / "linkedin_connections.csv")
    assert (outcome.added, outcome.completed, outcome.skipped) == (10, 0, 0)
    assert names(workspace) >= {"Mary Somerville", "Augustus De Morgan", "Émilie du Châtelet", "关 孝和"}
    assert [problem.line for problem in outcome.problems] == [14, 15]  # one without a name, one with a bad date
    john = one(workspace, "John Herschel")
    assert john.role == "Astronomer, surveys · Royal Observatory, Cape"
    assert [point.value for point in john.contact_points if point.kind is ContactKind.URL] == [
        "https://www.linkedin.com/in/john-herschel-example"
    ]
    assert one(workspace, "Charles Babbage").positions[0].title == 'Inventor "of engines"'
    assert [point.value for point in one(workspace, "Ada Lovelace").contact_points][:1] == ["ada@lovelace.example"]


def test_a_vcard_brings_what_is_on_it(workspace, import_files, contacts):
    import_files(contacts / "apple.vcf")
    maria = one(workspace, "Maria Mitchell")
    assert maria.role == "Professor of Astronomy · Vassar College"
    assert maria.birthday == "1818-08-01"
    assert "comet in 1847, introduced" in maria.notes
    assert {point.kind for point in maria.contact_points} == {
        ContactKind.EMAIL,
        ContactKind.PHONE,
        ContactKind.ADDRESS,
    }


def test_importing_the_same_files_twice_adds_nobody_and_changes_nothing(workspace, import_files, contacts, file):
    paths = [contacts / name for name in EVERYTHING]
    first = import_files(*paths)
    assert first.added >= 9
    before = fingerprint(file)
    second = import_files(*paths)
    assert (second.added, second.completed) == (0, 0)
    assert second.skipped == first.added
    assert fingerprint(file) == before
    assert len(workspace.history()) == 1


def test_a_file_named_twice_is_one_file(workspace, import_files, contacts):
    path = contacts / "linkedin_connections.csv"
    assert import_files(path, path).added == 10
    assert len(workspace.glance.person_ids()) == 10


def test_an_import_is_one_step(workspace, import_files, contacts, file):
    before = fingerprint(file)
    import_files(contacts / "linkedin_connections.csv", contacts / "apple.vcf")
    after = fingerprint(file)
    assert workspace.undo()[0] == "Import"
    assert fingerprint(file) == before
    workspace.redo()
    assert fingerprint(file) == after
    assert indexed(file) == rebuilt(file)


def test_a_vcard_completes_the_person_from_linkedin(workspace, import_files, contacts, write, file):
    import_files(contacts / "linkedin_connections.csv")
    path = write(
        "phone.vcf", card("Mary Somerville", "TEL:+44 20 7946 0100", "BDAY:1780-12-26", "NOTE:Met at Jedburgh")
    )
    outcome = import_files(path)
    assert (outcome.added, outcome.completed) == (0, 1)
    mary = one(workspace, "Mary Somerville")
    assert [point.value for point in mary.contact_points if point.kind is ContactKind.PHONE] == ["+44 20 7946 0100"]
    assert [point.value for point in mary.contact_points if point.kind is ContactKind.EMAIL] == [
        "mary@somerville.example"
    ]
    assert (mary.birthday, mary.notes) == ("1780-12-26", "Met at Jedburgh")
    assert indexed(file) == rebuilt(file)


def test_completing_overwrites_nothing(workspace, add, import_files, write):
    person = add(
        "Ada Lovelace", notes="mine", birthday="1815-12-10", positions=(PositionDraft("Analytical", "Analyst"),)
    )
    import_files(write("a.vcf", card("Ada Lovelace", "NOTE:theirs", "BDAY:1999-01-01", "TITLE:Countess", "ORG:Court")))
    ada = workspace.read(people.card, person)
    assert (ada.birthday, ada.role) == ("1815-12-10", "Analyst · Analytical")
    assert ada.notes.startswith("mine")
    assert "theirs" in ada.notes


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ("ada@lovelace.example", "EMAIL:ADA@lovelace.example"),
        ("https://www.linkedin.com/in/ada-l", "URL:http://linkedin.com/in/ada-l/"),
    ],
    ids=["e-mail", "page"],
)
def test_a_person_is_known_by_e_mail_or_page_under_another_name(workspace, add, import_files, write, known, new):
    kind = ContactKind.EMAIL if "@" in known else ContactKind.URL
    add("Ada Lovelace", contact_points=(ContactPointDraft(kind, known),))
    assert import_files(write("a.vcf", card("A. A. King", new))).added == 0
    assert names(workspace) == {"Ada Lovelace"}


def test_same_name_and_another_e_mail_are_two_people(workspace, add, import_files, write):
    add("John Smith", contact_points=(ContactPointDraft(ContactKind.EMAIL, "john@a.example"),))
    assert import_files(write("a.vcf", card("John Smith", "EMAIL:john@b.example"))).added == 1
    assert len(workspace.glance.person_ids()) == 2


def test_same_name_and_another_e_mail_in_one_file_are_two_people(workspace, import_files, write):
    text = card("John Smith", "EMAIL:john@a.example") + card("John Smith", "EMAIL:john@b.example")
    assert import_files(write("a.vcf", text)).added == 2


def test_a_shared_telephone_does_not_make_two_names_one(workspace, import_files, write):
    text = card("William Herschel", "TEL:+44 20 7946 0100") + card("Caroline Herschel", "TEL:+44 20 7946 0100")
    assert import_files(write("a.vcf", text)).added == 2


def test_accents_and_case_make_no_second_person(workspace, add, import_files, write):
    add("Émilie du Châtelet")
    assert import_files(write("a.vcf", card("EMILIE DU CHATELET"))).added == 0


def test_someone_in_the_trash_is_no_match(workspace, add, import_files, write):
    person = add("Ada Lovelace")
    workspace.write("Trash", people.trash, [person])
    assert import_files(write("a.vcf", card("Ada Lovelace"))).added == 1


def test_me_is_no_match(workspace, import_files, write):
    assert import_files(write("a.vcf", card("Me"))).added == 1
    assert workspace.glance.counts().people == 1


def test_one_organization_is_made_once(workspace, import_files, write, file):
    text = card("A B", "ORG:Royal Society") + card("C D", "ORG:royal  society") + card("E F", "ORG:Court")
    import_files(write("a.vcf", text))
    assert file.execute("SELECT count(*) FROM organizations").fetchone()[0] == 2


def test_a_dry_run_changes_nothing(workspace, contacts, file):
    before = fingerprint(file)
    plan = workspace.read(importing.plan_files, [contacts / name for name in EVERYTHING])
    assert plan.count(Action.NEW) == len(plan.rows) >= 9
    assert fingerprint(file) == before
    assert workspace.history() == []


def test_the_preview_says_what_is_done_with_each_row(workspace, add, write):
    ada = add("Ada Lovelace")
    text = card("Ada Lovelace", "EMAIL:ada@x.example") + card("Mary S") + card("Mary S", "TEL:+44 20 7946 0100")
    plan = workspace.read(importing.plan_files, [write("a.vcf", text)])
    assert [(row.action, row.match, row.line) for row in plan.rows] == [
        (Action.MATCH, ada, 1),
        (Action.NEW, None, 6),
        (Action.SKIP, None, 10),
    ]
    assert "line 6 of a.vcf" in plan.rows[2].reason
    assert plan.rows[1].draft.values(ContactKind.PHONE) == ("+44 20 7946 0100",)  # the second card completes the first


@pytest.mark.parametrize("stop_at", [0, 500, 1000, 1200])
def test_cancelling_while_writing_leaves_nothing(workspace, write, file, stop_at):
    before = fingerprint(file)
    text = "".join(card(f"Person {number}", f"EMAIL:p{number}@x.example", "ORG:Works") for number in range(1_200))
    plan = workspace.read(importing.plan_files, [write("many.vcf", text)])
    with pytest.raises(Cancelled):
        workspace.write("Import", importing.take, plan, lambda done, _total: done < stop_at)
    assert fingerprint(file) == before
    assert workspace.history() == []
    assert indexed(file) == rebuilt(file)


@pytest.mark.parametrize("is_last", [False, True])
def test_cancelling_while_reading_leaves_nothing(workspace, contacts, file, is_last):
    before = fingerprint(file)
    with pytest.raises(Cancelled):
        workspace.read(
            importing.plan_files, [contacts / "apple.vcf"], lambda done, total: is_last and (not total or done < total)
        )
    assert fingerprint(file) == before


def test_progress_runs_to_its_total(workspace, write):
    text = "".join(card(f"Person {number}") for number in range(1_200))
    told = []
    path = write("many.vcf", text)
    plan = workspace.read(importing.plan_files, [path], lambda done, total: told.append((done, total)) or True)
    assert told[-1][0] == told[-1][1]
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    told.clear()
    workspace.write("Import", importing.take, plan, lambda done, total: told.append((done, total)) or True)
    assert told[-1] == (1_200, 1_200)
    assert len(told) > 2


def test_what_can_not_be_read_is_named_and_the_rest_taken(workspace, contacts, write):
    picture = write("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(100))
    plan = workspace.read(importing.plan_files, [picture, contacts / "apple.vcf"])
    (problem,) = plan.problems
    assert (problem.file, problem.line) == ("photo.png", 0)
    assert "picture" in problem.reason
    assert plan.count(Action.NEW) == 1


def test_nothing_but_unreadable_files_is_refused(workspace, write, tmp_path):
    paths = [write("photo.png", b"\x89PNG\r\n\x1a\n"), write("empty.csv", ""), tmp_path / "nothing.csv", tmp_path]
    with pytest.raises(UserError) as caught:
        workspace.read(importing.plan_files, paths)
    for name in ("photo.png", "empty.csv", "nothing.csv"):
        assert name in str(caught.value)


def test_completing_two_rows_of_one_person_adds_each_thing_once(workspace, add, import_files, write):
    person = add("Ada Lovelace", contact_points=(ContactPointDraft(ContactKind.EMAIL, "ada@x.example"),))
    text = card("Ada Lovelace", "EMAIL:ada@x.example", "TEL:+44 20 7946 0100")
    import_files(write("a.vcf", text + text), write("b.vcf", text))
    values = [point.value for point in workspace.read(people.card, person).contact_points]
    assert values == ["ada@x.example", "+44 20 7946 0100"]


def test_tags_of_a_card_come_along(workspace, import_files, write):
    import_files(write("a.vcf", card("Ada Lovelace", "CATEGORIES:analyst,poet,analyst")))
    assert one(workspace, "Ada Lovelace").tags == ("analyst", "poet")
