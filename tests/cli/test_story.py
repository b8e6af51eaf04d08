"""The whole story from a terminal: contacts in, introductions, a conversation, its brief; and back step by step."""

import json
import shutil
import subprocess

import pytest

from tests.store.tables import fingerprint, raw, rows

FILES = ("linkedin_connections.csv", "google_new.csv", "google_old.csv", "outlook.csv")


def look(coffeetree):
    connection = raw(coffeetree.folder)
    found = fingerprint(connection)
    connection.close()
    return found


def test_the_whole_story_there_and_back(coffeetree, contacts, tmp_path):
    states = []

    def step(*arguments, code=0):
        states.append(look(coffeetree))
        ran = coffeetree(*arguments)
        assert ran.code == code, ran.err
        return ran.out

    assert coffeetree.ok("people") == ""
    step("import", *(contacts / name for name in FILES), code=1)  # one row of LinkedIn's has no name
    step("import", contacts / "apple.vcf")
    assert coffeetree.ok("people").count("\n") == 15
    step("refer", "Mary Somerville", "--by", "Me", "--permission", "granted", "--on", "2026-01-05")
    step("refer", "Charles Babbage", "--by", "Mary Somerville", "--channel", "letter")
    step("refer", "ada@lovelace.example", "--by", "Charles Babbage")
    step("refer", "Ada Lovelace", "--by", "Mary Somerville", "--permission", "granted")
    step("refer", "Ada Lovelace", "--by", "Michael Faraday", "--secondary")
    step("add", "Caroline Fox", "--email", "fox@x.example", "--organization", "Penjerrick", "--title", "Diarist")
    step(
        "plan", "Ada Lovelace", "--at", "2099-11-24T15:00", "--zone", "Europe/London", "--place", "https://meet.example"
    )
    states.append(look(coffeetree))

    tree = json.loads(coffeetree.ok("tree", "--json"))
    ids = {person["name"]: person["id"] for person in tree["people"]}
    introducers = {person["name"]: person["primary_introducer"] for person in tree["people"]}
    assert introducers["Mary Somerville"] == ids["Me"]
    assert introducers["Charles Babbage"] == introducers["Ada Lovelace"] == ids["Mary Somerville"]
    assert len(tree["people"]) == 17
    assert {(r["introducer"], r["introduced"], r["primary"], r["permission"]) for r in tree["referrals"]} == {
        (ids["Me"], ids["Mary Somerville"], True, "granted"),
        (ids["Mary Somerville"], ids["Charles Babbage"], True, "not-asked"),
        (ids["Mary Somerville"], ids["Ada Lovelace"], True, "granted"),
        (ids["Michael Faraday"], ids["Ada Lovelace"], False, "not-asked"),
    }
    assert {r["loop"] for r in tree["referrals"]} <= {"none", "open", "closed"}
    (ada,) = json.loads(coffeetree.ok("people", "--search", "lovel", "--json"))["people"]
    assert (ada["name"], ada["introduced_by"], ada["stage"]) == ("Ada Lovelace", "Mary Somerville", "scheduled")

    brief = tmp_path / "b.pdf"
    assert json.loads(coffeetree.ok("brief", "--next", "--pdf", brief, "--json")) == {"pages": 1, "left_out": []}
    assert "Ada Lovelace" in text_of(brief)
    assert pages_of(brief) == 1

    for index in reversed(range(len(states) - 1)):
        coffeetree.ok("undo")
        assert look(coffeetree) == states[index]
    assert coffeetree("undo").code == 3
    for state in states[1:]:
        coffeetree.ok("redo")
        assert look(coffeetree) == state
    assert coffeetree("redo").code == 3


def text_of(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext (Debian: apt-get install poppler-utils)")
    return subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8").stdout


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, encoding="utf-8").stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages")))


def test_several_steps_go_back_and_forth_at_once(coffeetree):
    for name in ("Ada", "Mary", "Caroline"):
        coffeetree.ok("add", name)
    assert coffeetree.ok("undo", 2).splitlines() == ["Undone: Add Caroline", "Undone: Add Mary"]
    assert coffeetree.ok("redo", 9).splitlines() == ["Done again: Add Mary", "Done again: Add Caroline"]
    assert [line.split("\t")[2] for line in coffeetree.ok("history").splitlines()] == [
        "Add Caroline",
        "Add Mary",
        "Add Ada",
    ]


def test_a_dry_run_says_what_would_happen_and_does_nothing(coffeetree, contacts):
    coffeetree.ok("add", "Ada Lovelace", "--email", "ada@lovelace.example")
    before = look(coffeetree)
    files = [contacts / "linkedin_connections.csv", contacts / "apple.vcf"]
    ran = coffeetree("import", *files, "--dry-run", "--json")
    assert ran.code == 1
    plan = json.loads(ran.out)
    assert {"people", "events", "problems"} <= set(plan)
    assert plan["events"] == []
    assert {key for person in plan["people"] for key in person} == {
        "name", "emails", "phones", "organization", "title", "urls", "action",
    }  # fmt: skip
    actions = {person["name"]: person["action"] for person in plan["people"]}
    assert actions["Ada Lovelace"] == "match"
    assert actions["Mary Somerville"] == actions["Maria Mitchell"] == "new"
    (maria,) = (person for person in plan["people"] if person["name"] == "Maria Mitchell")
    assert maria["emails"] == ["maria@vassar.example"]
    assert (maria["organization"], maria["title"]) == ("Vassar College", "Professor of Astronomy")
    assert [set(problem) for problem in plan["problems"]] == [{"file", "line", "reason"}] * 2
    assert plan["problems"][0]["line"] == 14
    assert look(coffeetree) == before


def test_importing_again_adds_nobody(coffeetree, contacts):
    assert "10 added" in coffeetree("import", contacts / "linkedin_connections.csv").err
    assert "0 added" in coffeetree("import", contacts / "linkedin_connections.csv").err
    coffeetree.ok("undo")
    assert coffeetree.ok("people") == ""


def test_the_tree_is_drawn_as_svg_and_pdf(coffeetree, tmp_path):
    coffeetree.ok("add", "Mary Somerville")
    coffeetree.ok("refer", "Mary Somerville", "--by", "Me")
    svg, pdf = tmp_path / "tree.svg", tmp_path / "tree.pdf"
    coffeetree.ok("tree", "--svg", svg, "--pdf", pdf)
    assert "Mary Somerville" in svg.read_text("utf-8")
    assert pages_of(pdf) == 1
    coffeetree.ok("tree", "--svg", svg, "--initials")
    assert "Somerville" not in svg.read_text("utf-8")


def test_the_tree_in_words_has_one_line_a_person(coffeetree):
    coffeetree.ok("add", "Mary")
    coffeetree.ok("add", "Ada")
    coffeetree.ok("refer", "Mary", "--by", "Me")
    coffeetree.ok("refer", "Ada", "--by", "Mary")
    assert coffeetree.ok("tree").splitlines() == ["Me (to contact)", "  Mary (to contact)", "    Ada (to contact)"]


def test_a_time_without_a_zone_is_in_the_machine_s_zone(coffeetree):
    coffeetree.ok("add", "Ada")
    coffeetree.ok("plan", "Ada", "--at", "2099-07-01T15:00", TZ="Europe/London")
    coffeetree.ok("plan", "Ada", "--at", "2099-07-01T15:00", "--zone", "America/New_York")
    coffeetree.ok("plan", "Ada", "--at", "2099-07-01T15:00+02:00")
    connection = raw(coffeetree.folder)
    starts = [row[3][:16] for row in rows(connection)["conversations"]]
    connection.close()
    assert starts == ["2099-07-01T14:00", "2099-07-01T19:00", "2099-07-01T13:00"]


def test_the_sample_network_comes_from_one_command(coffeetree, tmp_path):
    assert coffeetree.ok("sample").strip() == "47 people"
    coffeetree.ok("brief", "--next", "--pdf", tmp_path / "b.pdf", "--paper", "letter")
    assert pages_of(tmp_path / "b.pdf") == 1
    assert coffeetree("sample").code == 3
    coffeetree.ok("undo")
    assert coffeetree.ok("people") == ""
    assert coffeetree.ok("sample", "--people", "300").strip() == "300 people"


def test_a_passphrase_comes_from_the_file_that_the_environment_names(coffeetree, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("several long words\n")
    named = {"COFFEETREE_PASSPHRASE_FILE": str(secret)}
    coffeetree.ok("add", "Ada", protect="passphrase", **named)
    assert not (coffeetree.folder / "coffeetree.db").read_bytes().startswith(b"SQLite")
    assert "Ada" in coffeetree.ok("people", **named)
    refused = coffeetree("people")
    assert (refused.code, refused.out) == (3, "")
    assert "COFFEETREE_PASSPHRASE_FILE" in refused.err
    secret.write_text("other words")
    assert "not the passphrase" in coffeetree("people", **named).err


def test_without_a_keyring_the_two_other_ways_are_named(coffeetree):
    refused = coffeetree("people", protect="keyring")
    assert refused.code == 3
    assert "--protect passphrase" in refused.err
    assert "--protect none" in refused.err
    assert not (coffeetree.folder / "coffeetree.db").exists()
