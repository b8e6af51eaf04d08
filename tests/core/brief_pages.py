"""Conversations for tests of the brief: from nothing prepared to far too much, in many scripts."""

from dataclasses import replace

from hypothesis import strategies as st

from app.core.conversations import ConversationPage, Format
from tests.core.conversation_pages import TYPICAL, hopes, path, questions

WORDS = ("engine", "difference", "analytical", "memoir", "table", "printing", "soirée", "of", "the", "find", "office")
# Arabic, Hebrew, Japanese, Thai, Devanagari, an emoji of several code points, combining marks, unbroken words.
SCRIPTS = (
    "درست الرياضيات بالمراسلة وترجمت مذكرة",
    "שלום עולם and algorithm",
    "私は数学を通信で学び、機関についての論文を翻訳しました。",
    "นักคณิตศาสตร์ชาวอังกฤษ",
    "गणितज्ञ और लेखक",
    "👩🏽‍🔬" * 9,
    "e\u0301" * 90,
    "x" * 500,
    "\u202egnirts\u202c \x00\x07 \ud800 \u2028 \t end",
)


def prose(count: int) -> str:
    """That many words, with a new paragraph now and then."""
    words = (WORDS[(index * 7 + index // 3) % len(WORDS)] for index in range(count))
    return " ".join(f"{word}\n" if index % 97 == 96 else word for index, word in enumerate(words))


HUGE = replace(
    TYPICAL,
    name="Isambard Theophilus " * 25,
    role=prose(60),
    place=prose(40),
    introduction=prose(900),
    research=prose(10_000),
    hopes=hopes(prose(80), prose(200), prose(10)),
    questions=questions(*(prose(5 + index * 2) for index in range(40)), ahead=5),
    path=path(*(f"Person Number{index}" for index in range(40))),
    permission="not-asked",
)


def texts(most_words: int) -> st.SearchStrategy[str]:
    """Empty, a few words of any script, anything at all, or prose of up to that many words."""
    return st.one_of(
        st.just(""),
        st.lists(st.sampled_from(SCRIPTS), max_size=6).map(" ".join),
        st.text(max_size=200),
        st.integers(0, most_words).map(prose),
    )


def pages() -> st.SearchStrategy[ConversationPage]:
    """Conversations from empty to 10,000 words."""
    short = texts(30)
    return st.builds(
        replace,
        st.just(TYPICAL),
        name=short,
        role=short,
        contact_lines=st.lists(short, max_size=4).map(tuple),
        their_zone=st.sampled_from(["", "Europe/London", "Asia/Tokyo", "America/Argentina/ComodRivadavia", "No/Where"]),
        format=st.sampled_from(Format),
        minutes=st.integers(0, 600),
        place=short,
        travel_minutes=st.integers(0, 3000),
        introduction=texts(600),
        research=texts(10_000),
        hopes=st.lists(texts(120), max_size=3).map(lambda found: hopes(*found)),
        questions=st.lists(texts(60), max_size=45).map(lambda found: questions(*found, ahead=3)),
        path=st.lists(short, max_size=30).map(lambda found: path(*found)),
        permission=st.sampled_from(["", "granted", "asks-first", "not-asked", "refused"]),
    )
