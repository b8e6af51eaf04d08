"""Whatever is written: findings within the text, never an error, and no text that takes long."""

import string
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.etiquette.check import Facts, Introducer, Kind, Rule, check, check_questions, measure
from app.core.referrals.facts import Permission

WORDS = (
    "I ich you Sie your Ihre job Stelle CV Lebenslauf could könnten hire einstellen not nicht , . ? ! \n “ ” „ ( - – "
    "20 minutes half an hour Dienstag Tuesday 3. 15 Uhr or oder Mary Somerville > -- Subject: because weil thank danke "
    "... salary Gehalt if falls openings frei e\u0301 ß 日本 👩‍🚀 \u202e"
).split(" ")
FACTS = Facts(
    introducers=(Introducer("Mary Somerville", Permission.ASKS_FIRST), Introducer("John"), Introducer("")),
    insight="Machines do what we order",
    ended_at=datetime(2026, 11, 24, tzinfo=UTC),
    now=datetime(2026, 11, 30, tzinfo=UTC),
)
HOSTILE = {
    "one word": "a" * 100_000,
    "dots": "." * 100_000,
    "dots and a letter": "." * 50_000 + "x" + "." * 50_000,
    "quotes": "“" * 50_000 + '"' * 50_000,
    "blanks": ("a" + " " * 10_000 + "b") * 10,
    "newlines": "I am\n" * 20_000,
    "commas": "I am not, " * 10_000,
    "hyphens": "a-" * 50_000,
    "apostrophes": "a" + "'" * 100_000,
    "accents": "e" + "\u0301" * 100_000,
    "one sentence": "could you please send my resume and " * 2_800,
    "gaps": "I would like to find a very very very nice " * 2_300,
    "German gaps": "ich möchte gern in der schönen großen neuen " * 2_200,
    "numbers": "20 to 30 to " * 8_000,
    "times": "Tuesday 3 at between 3 and " * 3_700,
    "replies": "> are you hiring?\n" * 5_500,
    "headers": "Subject: \n" * 10_000,
    "look-alikes": "How did you get your job? I am not looking for a job. " * 1_800,
}


def assert_within(text, findings):
    for finding in findings:
        assert finding.message
        assert finding.fix
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None:
            assert 0 <= finding.start <= finding.end <= len(text)


@settings(deadline=None)  # the first text of a language pays for compiling its patterns
@given(st.text(max_size=400), st.sampled_from(Kind))
def test_any_text_is_checked(text, kind):
    assert_within(text, check(text, kind, FACTS))
    assert measure(text, kind).length >= 0


@settings(deadline=None)  # the first text of a language pays for compiling its patterns
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.sampled_from(Kind))
def test_any_row_of_words_that_matter_is_checked(text, kind):
    assert_within(text, check(text, kind, FACTS))


@settings(deadline=None)  # the first text of a language pays for compiling its patterns
@given(st.lists(st.text(alphabet=string.printable + "äöüß„“?", max_size=60), max_size=8))
def test_any_list_of_questions_is_checked(questions):
    for index, finding in check_questions(questions):
        assert_within(questions[index], [finding])


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(name):
    long = HOSTILE[name]
    times = []
    for text in (long[: len(long) // 4], long):
        began = time.process_time()
        found = check(text, Kind.OUTREACH, FACTS)
        times.append(time.process_time() - began)
        assert_within(text, found)
    # Four times the text: 4 where time is linear, 16 where it is quadratic; what takes a blink is not compared.
    assert times[1] < max(10 * times[0], 0.5)


def test_the_first_character_too_many_is_where_the_finding_begins():
    text = "Would you be open to a call because of your work on tides? " + "x" * 200
    (finding,) = [f for f in check(text, Kind.NOTE) if f.rule is Rule.TOO_LONG]
    assert (finding.start, finding.end) == (200, len(text))
    assert check(text, Kind.NOTE, Facts(note_characters=300)) == ()


def test_any_message_may_go_out_as_a_note():
    thanks = "Thank you. You said that notes matter most. I will start one tomorrow. " + "Yours, Ada. " * 12
    assert check(thanks, Kind.THANK_YOU) == ()
    assert [f.rule for f in check(thanks, Kind.THANK_YOU, Facts(is_note=True))] == [Rule.TOO_LONG]
    first = "Hi Ada, I am curious how you came to engines. Would you be open to a 20-minute call?"
    assert check(first, Kind.OUTREACH, Facts(is_note=True)) == check(first, Kind.NOTE) == ()


def test_header_lines_replies_and_signature_do_not_count():
    letter = "Subject: Five words that do not count\n\none two three\n\n> old words\n> more\n-- \nMy name, my street\n"
    assert measure(letter, Kind.OUTREACH).length == 3


def test_seventy_five_words_are_one_too_many():
    assert not measure("word " * 74, Kind.OUTREACH).is_over
    assert measure("word " * 75, Kind.OUTREACH).is_over


def test_in_other_languages_only_what_can_be_counted_is_checked():
    french = "Bonjour, Mary m'a parlé de vous. Je cherche un emploi, voici mon CV. " * 8
    found = check(french, Kind.OUTREACH, Facts(introducers=(Introducer("Mary", Permission.REFUSED), Introducer("Ada"))))
    assert [finding.rule for finding in found] == [Rule.NAME_WITHOUT_PERMISSION, Rule.NO_INTRODUCER, Rule.TOO_LONG]


def test_a_finding_points_at_the_words_that_ask():
    text = "Thank you for the talk.\nCould you pass my CV along to Ana?"
    (finding,) = [f for f in check(text, Kind.UPDATE) if f.rule is Rule.ASKS_FOR_JOB]
    assert text[finding.start : finding.end] == "my CV"


def test_what_others_said_is_not_held_against_me():
    assert check("You asked me “Are you looking for a job at our place?” and I laughed.", Kind.UPDATE) == ()
    assert check("I would love to come.\n> Do you have any openings for me?\n", Kind.UPDATE) == ()


def test_the_recipients_own_name_is_not_the_introducers():
    facts = Facts(introducers=(Introducer("Mary Somerville", Permission.REFUSED),))
    assert check("Hi Mary,\n\nThank you for the news.", Kind.UPDATE, facts) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Charles Babbage suggested that I write to you. I am curious about engines.",
        "Charles Babbage hat mir geraten, Ihnen zu schreiben. Ich bin neugierig auf Maschinen.",
    ],
)
def test_somebody_unknown_may_not_be_named_as_who_sent_me(text):
    (finding,) = [f for f in check(text, Kind.OUTREACH) if f.rule is Rule.NAME_WITHOUT_PERMISSION]
    assert text[finding.start : finding.end] == "Charles Babbage"
    facts = Facts(introducers=(Introducer("Charles Babbage"),))
    assert Rule.NAME_WITHOUT_PERMISSION not in [f.rule for f in check(text, Kind.OUTREACH, facts)]


def test_questions_that_ask_for_a_job_or_a_salary_are_named():
    questions = ("How did you get your job?", "What is your salary?", "Is your lab hiring?", "What is a usual salary?")
    assert [index for index, _finding in check_questions(questions)] == [1, 2]
    assert check_questions(questions, overridden=[Rule.ASKS_FOR_JOB]) == ()


def test_a_question_too_short_for_its_language_is_read_in_that_of_the_list():
    questions = ("Wie sind Sie zu Ihrem Beruf gekommen?", "Gehalt, brutto: was verdienen Sie?")
    assert [index for index, _finding in check_questions(questions)] == [1]
