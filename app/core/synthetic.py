"""A made-up network of any size, to try the program at size and to measure it."""

import random
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

# The introducer of people whom I found myself: not a place in the sequence, but me.
ME = -1

# One in fifty is not in the tree, one in fifty is introduced by me: the data of performance.md.
_OUTSIDE_SHARE = 0.02
_ROOT_SHARE = 0.02
# Whoever was introduced first has brought most: the power gives a few introducers with very many people (about 100 at
# 1,000 people, 1,600 at 100,000), as in real networks.
_HEAD_START = 2.5
_MOST_STEPS = 12
_HELD_SHARE = 0.4
_OLDEST_DAYS = 1500


def _listed(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|") if "|" in text else text.split()


_GIVEN = _listed("""
Abena Ada Adriana Agnes Ahmed Aiko Aino Akira Alba Alejandro Amara Amina Amir Ana Anders Andrej Anh Anita Anouk
Antonio Aoife Arjun Armand Asha Astrid Aurora Ayesha Ayla Bao Beatriz Bela Bengt Bilal Birgit Björn Bogdan Brigid
Bruno Camila Carlos Carmen Cecilia Celeste Chidi Chiara Chloé Claudia Conor Cyrus Dagmar Dalia Damir Daniela Deepa
Diego Dimitri Dina Dorota Ebba Edda Edgar Eero Efua Elena Elias Elif Elin Emeka Emil Enzo Esra Esther Eszter Fadi
Farah Fatima Felipe Fenna Fiona Florin Freya Gabriel Gita Giulia Goran Greta Gustav Habib Hana Hanna Haruka Hassan
Hedda Helmi Hiroshi Hugo Ibrahim Ilse Imani Inés Ingrid Ioana Irina Isak Iva Ivo Jakub Jana Jasmin Javier Jin Joana
Johanna Jonas Jorge Julia Jun Kaito Kamal Karim Katya Kavya Keiko Kemal Kenji Kofi Kristof Kwame Lamia Lan Lars Layla
Leif Leila Lena León Linh Liv Lorenzo Lucía Luka Magda Mai Malik Manuel Mara Marek María Marta Mateo Matilda Mehmet
Mei Mina Mira Mohan Nadia Naomi Nasrin Neha Nia Nikola Nils Noor Nora Oksana Olga Oluwaseun Omar Oskar Pablo Padma
Paolo Pavel Pia Priya Quentin Rafael Rania Ravi Renata Rosa Ruth Saanvi Salma Samir Sanna Selma Sibusiso Signe Sofia
Soren Tamar Tariq Tendai Thandi Tomas Uma Vera Wei Xin Yara Yuki Zainab Zofia Zuri
""")
# Family names are put together, so that they are nobody's in particular.
_FAMILY_HEADS = _listed("""
Al Bar Bel Cor Dal Den Fal Gar Har Ima Kal Lin Mar Nor Oka Ros Sol Tan Ver Zam
""")
_FAMILY_TAILS = _listed("""
ado anov arte berg dahl demir eira esco gaard hashi holm ić mann mura otti quist stad ström win zadeh
""")
_TITLES = _listed("""
Analyst|Archivist|Biologist|Bookbinder|Cartographer|Chemist|Civil engineer|Community organizer|Conservator
Data scientist|Dietitian|Editor|Electrician|Event planner|Forester|Geologist|Hydrologist|Illustrator|Instrument maker
Journalist|Lab manager|Landscape architect|Librarian|Logistics planner|Marine biologist|Museum educator|Nurse|Optician
Physicist|Policy adviser|Product designer|Project lead|Researcher|Science writer|Social worker|Sound engineer
Statistician|Surveyor|Teacher|Translator|Urban planner|Veterinarian
""")
_PLACES = _listed("""
Alder Amber Beacon Birch Bridge Canal Cedar Cliff Delta Elm Ferry Fjord Garden Harbor Hazel Heron Island Juniper
""")
_KINDS = _listed("""
Archive Clinic College Foundation Institute Labs Museum Observatory Press School Studio Trust Works
""")
_OPENINGS = _listed("""
Answers quickly and likes|Prefers the phone and enjoys|Came late to the field through|Has written a short guide to
Leads a small team for|Teaches an evening class in|Moved twice for the sake of|Is curious about newcomers and
Spent ten years on|Left a large firm for|Knows many people around|Is building a new group for
Would rather show than explain|Once nearly gave up|Wants to hear how it goes with|Speaks plainly about
""")
_TOPICS = _listed("""
river restoration|old instruments|public health records|rare plant collections|hospital statistics|night photography
bridge inspection|school gardens|sound archives|coastal mapping|open data|textile chemistry|museum lighting
bird migration|early computing|town planning|speech research|glass making|soil science|railway timetables|food safety
weather balloons|medical translation|paper conservation|ferry logistics|solar roofs|children's books|sign languages
tide tables|wood joints
""")
_CLOSINGS = _listed("""
and suggested a visit in spring|and asked for a short letter first|and offered to look over my plan
and named two colleagues to meet|and warned against starting too broadly|and recommended a society with open evenings
and lent me a good book|and wants to know what I decide|and keeps Friday mornings free for talks
and thinks a small project teaches most|and doubts that a certificate helps|and was generous with time and names
""")


@dataclass(frozen=True, slots=True)
class SyntheticPerson:
    """Someone made up; e-mail addresses are unique, names are not.

    *introducer_index* is the place of the introducer in the same sequence, always an earlier one; `ME` for people I
    found myself, None for those not in the tree. *referred_days_ago* and *held_days_ago* are whole days before today,
    None where there was no introduction or no talk; a talk is never older than the introduction.
    """

    name: str
    given: str
    family: str
    title: str
    organization: str
    email: str
    introducer_index: int | None
    referred_days_ago: int | None
    held_days_ago: int | None
    note: str


class _Tree:
    """Who is in the tree so far, and how many steps from me."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._members: list[int] = []
        self._steps: list[int] = []  # runs along with the members

    def place(self, index: int) -> int | None:
        """The introducer of the next person, who is in the tree from now on unless there is none."""
        draw = self._chance()
        if self._members and draw < _OUTSIDE_SHARE:
            return None
        if not self._members or draw < _OUTSIDE_SHARE + _ROOT_SHARE:
            return self._add(index, ME, 1)
        place = self._drawn()
        while self._steps[place] == _MOST_STEPS:
            place = self._drawn()
        return self._add(index, self._members[place], self._steps[place] + 1)

    def _drawn(self) -> int:
        return int(len(self._members) * self._chance() ** _HEAD_START)

    def _add(self, index: int, introducer: int, steps: int) -> int:
        self._members.append(index)
        self._steps.append(steps)
        return introducer


def people(count: int, seed: int = 1) -> Iterator[SyntheticPerson]:
    """*count* people in the order of their introduction, the same for the same count and seed on every machine."""
    chance = random.Random(seed).random  # noqa: S311 - names for trying out, not secrets
    families = [head + tail for head in _FAMILY_HEADS for tail in _FAMILY_TAILS]
    mail_words = {name: _mail_word(name) for name in _GIVEN + families}
    organizations = [f"{place} {kind}" for place in _PLACES for kind in _KINDS]
    tree = _Tree(chance)
    for index in range(count):
        given, family = _pick(_GIVEN, chance), _pick(families, chance)
        organization = _pick(organizations, chance)
        domain = organization.lower().replace(" ", "-")
        introducer = tree.place(index)
        referred = None if introducer is None else _referred_days_ago(index, count)
        yield SyntheticPerson(
            name=f"{given} {family}",
            given=given,
            family=family,
            title=_pick(_TITLES, chance),
            organization=organization,
            email=f"{mail_words[given]}.{mail_words[family]}{index + 1}@{domain}.example",
            introducer_index=introducer,
            referred_days_ago=referred,
            held_days_ago=None if referred is None or chance() >= _HELD_SHARE else int(referred * chance()),
            note=f"{_pick(_OPENINGS, chance)} {_pick(_TOPICS, chance)} {_pick(_CLOSINGS, chance)}.",
        )


def _pick(words: Sequence[str], chance: Callable[[], float]) -> str:
    return words[int(chance() * len(words))]  # a third of the time of random.choice, and there are a million of them


def _referred_days_ago(index: int, count: int) -> int:
    # Evenly over the years, the first introduced longest ago, so that nobody is introduced before the introducer.
    return _OLDEST_DAYS - (_OLDEST_DAYS - 1) * index // max(count - 1, 1)


def _mail_word(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.lower())
    return decomposed.encode("ascii", "ignore").decode()
