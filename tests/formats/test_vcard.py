"""Peculiarities of real phones and mail programs, each in a small card of its own."""

import base64
from datetime import date

import pytest

from app.core.drafts import ContactKind, PersonDraft
from app.core.importing import ReadResult
from app.formats import limits, vcard
from app.formats.progress import Cancelled


def read(text: str | bytes) -> ReadResult:
    return vcard.read(text.encode() if isinstance(text, str) else text, "cards.vcf")


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def one(text: str | bytes) -> PersonDraft:
    result = read(text)
    assert len(result.drafts) == 1, result
    return result.drafts[0]


def phones(draft: PersonDraft) -> list[str]:
    return list(draft.values(ContactKind.PHONE))


def test_plain_card_gives_every_field():
    draft = one(card(
        "FN:Mary Somerville", "N:Somerville;Mary;;;", "ORG:Royal Society;Mathematics", "TITLE:Writer",
        "EMAIL;TYPE=INTERNET,WORK:mary@somerville.example", "TEL;TYPE=CELL:+44 20 7946 0000",
        "ADR;TYPE=HOME:;;1 Burntisland Rd;Jedburgh;;;Scotland", "BDAY:17801226", "NOTE:Tides\\, light\\nand stars",
        "CATEGORIES:Science,Writers",
    ))  # fmt: skip
    assert (draft.name, draft.given, draft.family) == ("Mary Somerville", "Mary", "Somerville")
    assert (draft.positions[0].organization, draft.positions[0].title) == ("Royal Society", "Writer")
    assert [(p.value, p.label) for p in draft.contact_points] == [
        ("mary@somerville.example", "work"),
        ("+44 20 7946 0000", "mobile"),
        ("1 Burntisland Rd, Jedburgh, Scotland", "home"),
    ]
    assert draft.birthday == "1780-12-26"
    assert draft.notes == "Tides, light\nand stars"
    assert draft.tags == ("Science", "Writers")
    assert draft.extra == ("ORG:Royal Society;Mathematics",)
    assert draft.connected_on is None
    assert not draft.is_promised


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_every_line_end_of_phones_is_read(end):
    draft = one(card("FN:Caroline Herschel", "TEL:123", "NOTE:a", end=end))
    assert (draft.name, phones(draft), draft.notes) == ("Caroline Herschel", ["123"], "a")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_encodings_are_told_apart(codec):
    assert one(card("FN:Émilie du Châtelet").encode(codec)).name == "Émilie du Châtelet"


def test_fold_inside_a_character_is_undone_in_bytes():
    raw = card("FN:Émilie", "NOTE:x").encode()
    place = raw.index("É".encode()) + 1
    draft = one(raw[:place] + b"\r\n " + raw[place:])
    assert draft.name == "Émilie"


def test_lines_stay_right_after_folds_and_soft_breaks():
    text = card("FN:A", "NOTE:one\r\n two\r\n\tthree", version="2.1") + card(
        "FN;QUOTED-PRINTABLE:B=\r\nC=\r\n D", version="2.1"
    )
    text += card("FN:E")
    result = read(text)
    assert result.lines == (1, 8, 14)
    assert [d.name for d in result.drafts] == ["A", "BC D", "E"]
    assert result.drafts[0].notes == "onetwothree"


@pytest.mark.parametrize(("version", "name"), [("2.1", "A\\, B\\n"), ("3.0", "A, B"), ("4.0", "A, B")])
def test_backslash_means_nothing_in_two_point_one(version, name):
    assert one(card("FN:A\\, B\\n", version=version)).name == name


def test_version_may_come_last():
    assert one("BEGIN:VCARD\nFN:A\\,B\nVERSION:2.1\nEND:VCARD").name == "A\\,B"


def test_shift_jis_trail_byte_is_no_backslash():
    assert one("BEGIN:VCARD\nVERSION:3.0\nFN;CHARSET=SHIFT_JIS:表 能\nEND:VCARD".encode("cp932")).name == "表 能"


def test_quoted_printable_uses_its_charset_and_falls_back():
    assert one(card("FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=93=A1", version="2.1")).name == "安藤"
    assert one(card("FN;ENCODING=QUOTED-PRINTABLE:Ren=E9e", version="2.1")).name == "Renée"
    assert one(card("FN;CHARSET=no-such;quoted-printable:Ren=C3=A9e", version="2.1")).name == "Renée"


def test_quoted_printable_soft_break_after_each_component():
    draft = one(card("N;ENCODING=QUOTED-PRINTABLE:Herschel;=\r\nCaroline;=\r\n;;", version="2.1"))
    assert (draft.family, draft.given, draft.name) == ("Herschel", "Caroline", "Caroline Herschel")


def test_soft_break_at_the_end_of_a_cut_card_does_not_take_the_next_one():
    result = read(card("FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:cut=", version="2.1") + card("FN:B"))
    assert [d.name for d in result.drafts] == ["A", "B"]


@pytest.mark.parametrize("between", ["\r\n\r\n", "\r\n"])
@pytest.mark.parametrize("indent", [" ", ""])
def test_embedded_picture_is_left_out(between, indent):
    data = base64.b64encode(bytes(range(256)) * 3).decode()
    lines = "\r\n".join(indent + data[i : i + 70] for i in range(0, len(data), 70))
    text = f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:A\r\nPHOTO;ENCODING=BASE64:\r\n{lines}{between}TEL:1\r\nEND:VCARD\r\n"
    draft = one(text)
    assert (phones(draft), draft.extra, read(text).problems) == (["1"], (), ())


def test_picture_address_is_kept_and_not_opened():
    assert one(card("FN:A", "PHOTO:http://p.example/a.png")).extra == ("PHOTO:http://p.example/a.png",)


def test_unknown_properties_are_kept_verbatim():
    draft = one(card("FN:A", "X-MOOD;LEVEL=3:fine\\, thanks", "item7.X-PET:cat", "UID:7"))
    assert draft.extra == ("X-MOOD;LEVEL=3:fine\\, thanks", "item7.X-PET:cat", "UID:7")


def test_nested_cards_are_people_of_their_own():
    text = "BEGIN:VCARD\nN:parent\nBEGIN:VCARD\nN:nest1\nEND:VCARD\nBEGIN:VCARD\nN:nest2\nEND:VCARD\nTEL:1\nEND:VCARD"
    result = read(text)
    assert [d.name for d in result.drafts] == ["parent", "nest1", "nest2"]
    assert phones(result.drafts[0]) == ["1"]
    assert result.lines == (1, 3, 6)


def test_cut_cards_are_read_as_far_as_they_go():
    result = read("BEGIN:VCARD\nFN:A\nTEL:1\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nTE")
    assert [d.name for d in result.drafts] == ["A", "B", "C"]
    assert {p.line for p in result.problems if "END:VCARD" in p.reason} == {1, 7}


def test_lost_begin_costs_nothing():
    result = read("FN:A\nTEL:1\nEND:VCARD\n" + card("FN:B"))
    assert [d.name for d in result.drafts] == ["A", "B"]
    assert [(p.line, "BEGIN" in p.reason) for p in result.problems] == [(1, True)]


def test_lower_case_groups_and_spaces_are_understood():
    draft = one("home.begin:vcard\nversion:3.0\nfn : Ada \nhome.tel;type=fax,work:12\nEND: vcard")
    assert (draft.name, phones(draft), draft.contact_points[0].label) == ("Ada", ["12"], "work fax")


def test_apple_label_belongs_to_its_group():
    draft = one(card("FN:A", "item1.TEL;type=CELL:1", "item1.X-ABLabel:_$!<School>!$_", "item2.TEL;type=HOME:2"))
    assert [(p.value, p.label) for p in draft.contact_points] == [("1", "School"), ("2", "home")]


@pytest.mark.parametrize(
    "lines",
    [
        ["TEL;HOME:2", "TEL;WORK;PREF:1"],
        ["TEL;TYPE=home:2", "TEL;TYPE=work,pref:1"],
        ["TEL;TYPE=home;PREF=9:2", "TEL;PREF=2:1"],
    ],
)
def test_preferred_number_goes_first(lines):
    assert phones(one(card("FN:A", *lines))) == ["1", "2"]


def test_uris_lose_their_scheme_where_it_says_nothing():
    draft = one(card("FN:A", "TEL;VALUE=uri:tel:+1-555;ext=7", "EMAIL:mailto:a@b.example", version="4.0"))
    assert [p.value for p in draft.contact_points] == ["+1-555;ext=7", "a@b.example"]


def test_name_before_an_address_is_left_out():
    assert one(card("FN:A", 'EMAIL:"A B" <a@b.example>')).contact_points[0].value == "a@b.example"


def test_colon_and_caret_in_quoted_parameters():
    draft = one(card("FN:A", 'TEL;TYPE="X:Y;Z",PREF:1', "X-A;LABEL=a^nb:c"))
    assert phones(draft) == ["1"]
    assert draft.extra == ("X-A;LABEL=a^nb:c",)


def test_text_broken_without_folding_goes_on():
    draft = one("BEGIN:VCARD\nFN:A\nADR;HOME:;;c/o B\\\nPackstation 9;Hamburg\nNOTE:one\ntwo\n# remark\nEND:VCARD")
    assert draft.notes == "one\n\ntwo"
    assert "Packstation 9" in draft.values(ContactKind.ADDRESS)[0]


def test_line_that_is_no_property_is_reported_once():
    result = read("BEGIN:VCARD\nFN:A\nhello\nthere\nEND:VCARD")
    assert [(p.line, p.file) for p in result.problems] == [(3, "cards.vcf")]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Young;Thomas;Q;Dr;III"], "Thomas Q Young"),
        (["N:安藤;ロイド;;;"], "安藤 ロイド"),
        (["NICKNAME:Tom,T", "ORG:Rosetta"], "Tom"),
        (["ORG:Rosetta;Decipherment", "TEL:1"], "Rosetta"),
        (["TEL:1", "EMAIL:t@y.example"], "t@y.example"),
        (["TEL:1"], "1"),
        (["X-PET:cat"], "Unnamed contact"),
    ],
)
def test_card_without_full_name_is_called_by_what_there_is(lines, name):
    assert one(card(*lines)).name == name


def test_card_that_says_nothing_is_reported_with_its_line():
    result = read(card("FN:A") + card("FN:", "TEL:", "N:;;;;"))
    assert len(result.drafts) == 1
    assert [(p.line, p.reason) for p in result.problems] == [(5, "The card has no name, address or number.")]


def test_titles_and_organizations_pair_up_in_order():
    draft = one(card("TITLE:Engineer", "ORG:One", "ORG:Two", "TITLE:Poet", "FN:A", "TITLE:Cook"))
    assert [(p.organization, p.title) for p in draft.positions] == [("One", "Engineer"), ("Two", "Poet"), ("", "Cook")]


def test_hostile_nesting_stays_flat():
    result = read("BEGIN:VCARD\n" * 3000 + "FN:A\n" + "END:VCARD\n" * 3000)
    assert [d.name for d in result.drafts] == ["A"]


def test_overlong_value_is_left_out_and_told():
    result = read(card("FN:A", "NOTE:" + "x" * (limits.MAX_FIELD + 1), "TEL:1") + card("FN:B"))
    assert [d.name for d in result.drafts] == ["A", "B"]
    assert result.drafts[0].notes == ""
    assert phones(result.drafts[0]) == ["1"]
    assert [(p.line, "1 MB" in p.reason) for p in result.problems] == [(4, True)]
    assert result.lines == (1, 7)


def test_too_many_cards_end_with_a_problem(monkeypatch):
    monkeypatch.setattr(vcard, "MAX_PEOPLE", 2)
    result = read(card("FN:A") * 5)
    assert len(result.drafts) == 2
    assert [p.line for p in result.problems] == [9]


def test_progress_counts_bytes_and_stops():
    seen: list[tuple[int, int]] = []
    data = card("FN:A", "NOTE:" + "x" * 200).encode() * 3000

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return done == 0

    with pytest.raises(Cancelled):
        vcard.read(data, "cards.vcf", progress)
    assert len(seen) == 2
    assert seen[0] == (0, len(data))
    seen.clear()
    vcard.read(data, "cards.vcf", lambda done, total: not seen.append((done, total)))
    assert seen[-1] == (len(data), len(data))
    assert seen == sorted(seen)


def test_drafts_made_directly_equal_those_made_by_their_class():
    draft = one(card("FN:A", "TEL;CELL:1"))
    assert draft == PersonDraft("A", contact_points=draft.contact_points, source="cards.vcf")
    assert draft.connected_on is not date.min
    assert hash(draft.contact_points[0]) == hash(type(draft.contact_points[0])(ContactKind.PHONE, "1", "mobile"))
