"""The sample network holds together: references, dates, stages, manners."""

import json
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.conversations import MOST_HOPES, Format, State
from app.core.referrals.facts import Channel, Loop, Permission
from app.core.stages import Stage, StageFacts, stage_of
from app.services import bank
from app.system import resources

SAMPLE = json.loads(resources.path("sample_network.json").read_text(encoding="utf-8"))
PEOPLE = {person["name"]: person for person in SAMPLE["people"]}
CONVERSATIONS = SAMPLE["conversations"]
MESSAGES = SAMPLE["messages"]
# Any instant will do, all days count from it; the middle of a day, so that "today" is neither past nor to come.
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def referrals():
    """(introducer, introduced, referral, is primary) of all referrals."""
    for person in PEOPLE.values():
        if person["introduced_by"]:
            yield person["introduced_by"], person["name"], person["referral"], True
        for second in person["seconds"]:
            yield second["introduced_by"], person["name"], second, False


def path_to(name):
    """Names from me down to a person of the tree; fails on a circle."""
    path = [name]
    while path[-1] != "me":
        path.append(PEOPLE[path[-1]]["introduced_by"])
        assert len(path) <= len(PEOPLE), f"{name} is in a circle"
    return path[::-1]


def starts_at(conversation):
    zone = ZoneInfo(conversation["zone"])
    day = NOW.astimezone(zone).date() + timedelta(days=conversation["days_from_now"])
    return datetime.combine(day, time.fromisoformat(conversation["time"]), zone)


def stage(name):
    talks = [talk for talk in CONVERSATIONS if talk["person"] == name]
    written = sorted((m for m in MESSAGES if m["person"] == name), key=lambda m: -m["days_ago"])
    last = written[-1] if written else None
    coming = [starts_at(talk) for talk in talks if talk["state"] in {"planned", "confirmed"}]
    held = [starts_at(talk) for talk in talks if talk["state"] == "held"]
    return stage_of(
        StageFacts(
            is_promised=PEOPLE[name]["promised"],
            next_talk_at=min(coming, default=None),
            last_held_at=max(held, default=None),
            last_written_at=NOW - timedelta(days=last["days_ago"]) if last else None,
            is_answered=bool(last) and last["answered_days_ago"] is not None,
        ),
        NOW,
    )


def test_about_forty_people_with_unique_names_and_addresses():
    assert 40 <= len(SAMPLE["people"]) <= 50
    assert len(PEOPLE) == len(SAMPLE["people"])
    addresses = [address for person in PEOPLE.values() for address in person["emails"]]
    assert len(set(addresses)) == len(addresses)
    assert all(address.isascii() and address.endswith(".example") for address in addresses)


def test_numbers_are_fictional():
    for person in PEOPLE.values():
        for phone in person["phones"]:
            assert phone.startswith("+44 20 7946 0") or " 555 01" in phone


def test_tree_has_no_circle_and_is_deep_and_slender():
    tree = [name for name, person in PEOPLE.items() if person["introduced_by"]]
    assert max(len(path_to(name)) - 1 for name in tree) >= 4
    assert max(Counter(PEOPLE[name]["introduced_by"] for name in tree).values()) <= 5
    assert len(PEOPLE) - len(tree) == 8
    assert 3 <= sum(person["promised"] for person in PEOPLE.values()) <= 4


def test_babbage_is_reached_through_herschel_and_somerville():
    assert path_to("Charles Babbage") == ["me", "John Herschel", "Mary Somerville", "Charles Babbage"]


def test_referrals_use_known_words_and_say_whether_they_are_documented():
    pairs = [(introducer, introduced) for introducer, introduced, _, _ in referrals()]
    assert len(set(pairs)) == len(pairs)
    for introducer, introduced, referral, is_primary in referrals():
        assert introducer != introduced
        assert introducer in PEOPLE or (introducer == "me" and is_primary)
        Permission(referral["permission"])
        Loop(referral["loop"])
        Channel(referral["channel"])
        assert referral["known"] is bool(referral["source"])
        assert referral["known"] is not ("invented for the sample" in referral["note"])


def test_nobody_is_introduced_before_the_introducer():
    for introducer, introduced, referral, _ in referrals():
        if introducer != "me":
            assert PEOPLE[introducer]["referral"]["days_ago"] >= referral["days_ago"], introduced


def test_conversations_use_known_words_and_questions():
    keys = {question.key for question in bank.questions()}
    kinds, states = set(), set()
    for talk in CONVERSATIONS:
        assert talk["person"] in PEOPLE
        assert not PEOPLE[talk["person"]]["promised"]
        Format(talk["format"])
        ZoneInfo(talk["their_zone"])
        assert 20 <= talk["minutes"] <= 30
        assert len(talk["hopes"]) <= MOST_HOPES
        asked = [question["key"] for question in talk["questions"]]
        assert set(asked) <= keys
        assert len(set(asked)) == len(asked)
        kinds |= {takeaway["kind"] for takeaway in talk["takeaways"]}
        for takeaway in talk["takeaways"]:
            assert bool(takeaway["state"]) is (takeaway["kind"] == "advice")
            states.add(takeaway["state"])
    assert kinds == {"insight", "advice", "resource", "name"}
    assert states == {"", "will try", "done", "not for me"}


def test_every_state_occurs_on_the_right_side_of_now():
    assert {talk["state"] for talk in CONVERSATIONS} == {state.value for state in State}
    assert {talk["format"] for talk in CONVERSATIONS} == {way.value for way in Format}
    for talk in CONVERSATIONS:
        is_to_come = talk["state"] in {State.PLANNED, State.CONFIRMED}
        assert (talk["days_from_now"] > 0) is is_to_come


def test_one_talk_is_prepared_and_one_is_not():
    by_person = {talk["person"]: talk for talk in CONVERSATIONS}
    ready, bare = by_person["Charles Babbage"], by_person["Ada Lovelace"]
    assert ready["state"] == State.CONFIRMED
    assert len(ready["questions"]) == 7
    assert 3 <= sum(question["sent_ahead"] for question in ready["questions"]) <= 5
    assert len(ready["hopes"]) == 3
    assert ready["introduction"]
    assert ready["research"]
    assert bare["state"] == State.PLANNED
    assert not any(bare[field] for field in ("questions", "hopes", "introduction", "research"))


def test_every_stage_occurs():
    assert {stage(name) for name in PEOPLE} == set(Stage)


def test_people_outside_the_tree_have_no_story():
    for name, person in PEOPLE.items():
        if not person["introduced_by"]:
            assert person["referral"] is None
            assert stage(name) is Stage.TO_CONTACT


def test_messages_come_after_the_introduction_and_name_only_who_agreed():
    assert {message["kind"] for message in MESSAGES} == {"outreach", "confirmation", "thank-you", "nudge"}
    for message in MESSAGES:
        person = PEOPLE[message["person"]]
        assert not person["promised"]
        assert message["days_ago"] <= person["referral"]["days_ago"]
        answered = message["answered_days_ago"]
        assert answered is None or 0 <= answered < message["days_ago"]
        introducer = person["introduced_by"]
        if message["kind"] == "outreach" and f"{introducer} suggested" in message["body"]:
            assert person["referral"]["permission"] == Permission.GRANTED
        assert " suggested" not in message["body"] or introducer in message["body"]


@pytest.mark.parametrize("word", ["salary", "résumé", "vacancy", "hire"])
def test_nobody_is_asked_for_a_job(word):
    assert all(word not in message["body"] for message in MESSAGES)
