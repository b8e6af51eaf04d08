"""What is owed: every rule at its edges, in words taken from the rules of the product."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.owed import owed, snooze_until
from app.core.owed_facts import BondFact, Desk, Facts, ReferralFact, Rule, SilenceFact, StepFact, TalkFact
from app.core.rules import RULES, Rules, objection, rules_of
from app.core.workdays import Workdays, is_weekend
from app.system.calendars import country_of, days_off

UK = Workdays(days_off("GB-ENG"))


def at(text, zone="Europe/London"):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def talk(starts, state="planned", zone="Europe/London", minutes=30, **fields):
    begins = at(starts, zone).astimezone(UTC)
    known = {"questions": 5, "sent_ahead": 3, "has_research": True, "has_insight": False, "their_zone": ""} | fields
    return TalkFact(7, 2, "Ada", begins, begins + timedelta(minutes=minutes), zone, state=state, **known)


def referral(**fields):
    known = {
        "on": date(2026, 11, 2), "permission": "granted", "met_at": None, "talk": None, "written_at": None,
        "is_answered": False,
    } | fields  # fmt: skip
    return ReferralFact(5, 3, "Mary", "Ada", **known)


def silence(written, organization="", zone="Europe/London"):
    return SilenceFact(9, 2, "Ada", at(written, zone).astimezone(UTC), organization)


def bond(last, cadence=None, is_active=False):
    return BondFact(2, "Ada", cadence, is_active, at(last).astimezone(UTC))


def acts(now, zone="Europe/London", ahead=0, workdays=UK, rules=Rules(), **facts):  # noqa: B008
    known = {name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()}
    return owed(Facts(**known), Desk(at(now, zone), ahead), rules, workdays)


def told(*args, **kwargs):
    """(rule, due, late) of each act, as `owed --json` writes it."""
    return [
        (str(act.rule), None if act.due is None else act.due.isoformat(), act.late) for act in acts(*args, **kwargs)
    ]


# Confirm: between two days and one day before; on a weekend, the last weekday before; shown on the day.


@pytest.mark.parametrize(
    ("starts", "now", "due", "late"),
    [
        ("2026-11-26T15:00", "2026-11-23T23:59", None, None),  # Thursday's talk: nothing on Monday night
        ("2026-11-26T15:00", "2026-11-24T00:00", "2026-11-25", False),
        ("2026-11-26T15:00", "2026-11-25T23:59", "2026-11-25", False),
        ("2026-11-26T15:00", "2026-11-26T00:00", "2026-11-25", True),
        ("2026-11-26T15:00", "2026-11-26T14:59", "2026-11-25", True),
        ("2026-11-26T15:00", "2026-11-26T15:00", None, None),
        ("2026-11-30T09:00", "2026-11-26T23:59", None, None),  # Monday's talk: Friday is first and last day
        ("2026-11-30T09:00", "2026-11-27T18:00", "2026-11-27", False),
        ("2026-11-30T09:00", "2026-11-28T10:00", "2026-11-27", True),
        ("2026-12-01T09:00", "2026-11-26T12:00", None, None),  # Tuesday's: Friday or Monday
        ("2026-12-01T09:00", "2026-11-27T12:00", "2026-11-30", False),
        ("2026-12-01T09:00", "2026-11-30T12:00", "2026-11-30", False),
        ("2027-01-01T10:00", "2026-12-30T00:00", "2026-12-31", False),  # over the year's end
        ("2026-03-30T10:00", "2026-03-27T12:00", "2026-03-27", False),  # the clocks change on the Sunday between
        ("2026-10-26T10:00", "2026-10-23T12:00", "2026-10-23", False),
    ],
)
def test_confirming(starts, now, due, late):
    assert told(now, talks=[talk(starts)]) == ([] if due is None else [("confirm", due, late)])


@pytest.mark.parametrize(
    ("zone", "now", "is_owed"),
    [
        # Thursday 26 November 9:00 in Auckland: the window opens there on Tuesday at 0:00, Monday 11:00 UTC.
        ("Pacific/Auckland", "2026-11-23T10:59", False),
        ("Pacific/Auckland", "2026-11-23T11:00", True),
        # 9:00 in Honolulu: Tuesday begins there at 10:00 UTC.
        ("Pacific/Honolulu", "2026-11-24T09:59", False),
        ("Pacific/Honolulu", "2026-11-24T10:00", True),
    ],
)
def test_the_days_before_are_those_where_the_talk_was_planned(zone, now, is_owed):
    assert bool(acts(now, "UTC", talks=[talk("2026-11-26T09:00", zone=zone)])) is is_owed


@pytest.mark.parametrize("state", ["confirmed", "held", "cancelled", "no-show"])
def test_only_what_is_planned_wants_confirming(state):
    assert acts("2026-11-25T12:00", talks=[talk("2026-11-26T15:00", state)]) == []


def test_a_moved_talk_is_asked_about_again_after_a_dismissal():
    (first,) = acts("2026-11-25T12:00", talks=[talk("2026-11-26T15:00")])
    gone = {(first.key, 2): None}
    assert acts("2026-11-25T12:00", talks=[talk("2026-11-26T15:00")], put_off=gone) == []
    assert len(acts("2026-11-25T12:00", talks=[talk("2026-11-26T16:00")], put_off=gone)) == 1


def test_both_clocks_are_named():
    (act,) = acts("2026-11-25T12:00", talks=[talk("2026-11-26T15:00", their_zone="America/New_York")])
    assert act.text == (
        "Confirm with Ada. You meet tomorrow at 15:00 (10:00 in New York). Today is the last day to ask. "
        "3 questions chosen to send ahead."
    )


# Unprepared: within three days of a talk without questions or research.


@pytest.mark.parametrize(
    ("now", "fields", "said"),
    [
        ("2026-11-23T14:59", {"questions": 0}, None),
        ("2026-11-23T15:00", {"questions": 0}, "No questions yet."),
        ("2026-11-26T14:59", {"has_research": False}, "No research yet."),
        ("2026-11-24T12:00", {"questions": 0, "has_research": False}, "No questions and no research yet."),
        ("2026-11-24T12:00", {}, None),
        ("2026-11-26T15:00", {"questions": 0}, None),
    ],
)
def test_preparing(now, fields, said):
    found = acts(now, talks=[talk("2026-11-26T15:00", "confirmed", **fields)])
    assert [act.reason.partition(". ")[2] for act in found] == ([] if said is None else [said])
    assert [(act.rule, act.due.isoformat(), act.late) for act in found] == (
        [] if said is None else [("prepare", "2026-11-26T15:00:00+00:00", False)]
    )


# Thank-you: due 24 h after the real end, late after 48 h.


@pytest.mark.parametrize(
    ("now", "late", "badge"),
    [
        ("2026-11-23T15:30", False, "due in 24 h"),
        ("2026-11-24T15:00", False, "due in 30 min"),
        ("2026-11-25T10:30", False, "late in 5 h"),
        ("2026-11-25T15:30", False, "late in 1 min"),
        ("2026-11-25T15:31", True, "late"),
        ("2027-11-25T15:31", True, "late"),  # never optional
    ],
)
def test_thanking(now, late, badge):
    (act,) = acts(now, talks=[talk("2026-11-23T15:00", "held")])
    assert (act.rule, act.due, act.late, act.badge) == ("thank", at("2026-11-24T15:30"), late, badge)


@pytest.mark.parametrize(
    ("held", "due"),
    [("2026-03-28T15:00", "2026-03-29T16:30+01:00"), ("2026-10-24T15:00", "2026-10-25T14:30+00:00")],
)
def test_24_hours_are_24_hours_when_the_clock_changes(held, due):
    (act,) = acts(held.replace("15:00", "18:00"), talks=[talk(held, "held")])
    assert act.due == datetime.fromisoformat(due)


def test_nobody_is_thanked_during_the_talk():
    assert acts("2026-11-23T15:29", talks=[talk("2026-11-23T15:00", "held")]) == []


# Close the loop: report within 14 days, only if something happened.


@pytest.mark.parametrize(
    ("now", "fields", "expected"),
    [
        ("2026-11-23T12:00", {}, []),
        ("2026-11-23T12:00", {"met_at": "2026-11-22T15:30"}, [("close-loop", "2026-12-06", False)]),
        ("2026-12-06T23:59", {"met_at": "2026-11-22T15:30"}, [("close-loop", "2026-12-06", False)]),
        ("2026-12-07T00:00", {"met_at": "2026-11-22T15:30"}, [("close-loop", "2026-12-06", True)]),
        ("2026-12-05T12:00", {"written_at": "2026-11-22T15:30"}, []),
        ("2026-12-06T12:00", {"written_at": "2026-11-22T15:30"}, [("close-loop", "2026-12-06", False)]),
        # Who asks first is asked again after 8 days.
        ("2026-11-09T12:00", {"permission": "asks-first"}, []),
        ("2026-11-10T00:00", {"permission": "asks-first"}, [("next-step", "2026-11-10", False)]),
        ("2026-11-11T00:00", {"permission": "asks-first"}, [("next-step", "2026-11-10", True)]),
        ("2026-11-11T00:00", {"permission": "asks-first", "on": None}, []),
    ],
)
def test_telling_introducers(now, fields, expected):
    known = {name: at(value) if name.endswith("_at") else value for name, value in fields.items()}
    assert told(now, referrals=[referral(**known)]) == expected


def test_an_introducer_is_told_why_now():
    (act,) = acts("2026-11-14T12:00", referrals=[referral(met_at=at("2026-11-13T15:30"), talk=7)])
    assert act.text == "Tell Mary how it went with Ada. They introduced you to Ada 12 days ago. You met yesterday."
    assert (act.person, act.conversation) == (3, 7)


# No reply: someone else after 3 business days, one nudge after 7, then rest.


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("2026-11-02T10:00", "2026-11-11"),  # Monday → Wednesday of the week after
        ("2026-11-06T18:00", "2026-11-17"),  # Friday evening: Monday is the first day
        ("2026-11-06T23:59", "2026-11-17"),
        ("2026-11-07T00:00", "2026-11-17"),  # and so it is for Saturday and Sunday
        ("2026-11-08T23:59", "2026-11-17"),
        ("2026-12-18T12:00", "2026-12-31"),  # Christmas Day and the substitute of Boxing Day are no business days
        ("2026-12-23T12:00", "2027-01-06"),  # nor is New Year's Day
        ("2026-03-31T12:00", "2026-04-13"),  # Good Friday and Easter Monday
        ("2026-03-27T12:00", "2026-04-09"),  # and a change of the clock
    ],
)
def test_the_nudge_comes_after_seven_business_days(written, due):
    before = (date.fromisoformat(due) - timedelta(days=1)).isoformat()
    after = (date.fromisoformat(due) + timedelta(days=1)).isoformat()
    waits = [silence(written)]
    assert told(f"{before}T23:59", silences=waits) == []
    assert told(f"{due}T00:00", silences=waits) == [("nudge", due, False)]
    assert told(f"{after}T00:00", silences=waits) == [("nudge", due, True)]


@pytest.mark.parametrize(
    ("country", "due"),
    [
        ("GB", "2026-12-31"),
        ("GB-XX", "2026-12-31"),
        ("US", "2026-12-30"),
        ("DE", "2026-12-30"),
        ("", "2026-12-29"),
        ("JP", "2026-12-29"),
    ],
)
def test_each_country_has_its_own_holidays(country, due):
    found = told(f"{due}T09:00", silences=[silence("2026-12-18T12:00")], workdays=Workdays(days_off(country)))
    assert found == [("nudge", due, False)]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-04T12:00", []),
        ("2026-11-05T00:00", [("next-step", "2026-11-05", False)]),
        ("2026-11-10T23:59", [("next-step", "2026-11-05", False)]),
        ("2026-11-11T00:00", [("nudge", "2026-11-11", False)]),
        ("2026-12-02T23:59", [("nudge", "2026-11-11", True)]),
        ("2026-12-03T00:00", []),  # after 30 days it rests
    ],
)
def test_someone_else_then_a_nudge_then_rest(now, expected):
    assert told(now, silences=[silence("2026-11-02T10:00", "Royal Institution")]) == expected


def test_the_day_of_writing_is_the_day_where_i_am():
    # Friday 23:30 in Honolulu is Saturday in London: both give the same Tuesday, each on its own clock.
    waits = [silence("2026-11-06T23:30", zone="Pacific/Honolulu")]
    assert told("2026-11-17T00:00", "Pacific/Honolulu", silences=waits) == [("nudge", "2026-11-17", False)]
    # Sunday 23:30 in Honolulu is Monday in Auckland, where Tuesday is the first day.
    waits = [silence("2026-11-08T23:30", zone="Pacific/Honolulu")]
    assert told("2026-11-17T12:00", "Pacific/Honolulu", silences=waits) == [("nudge", "2026-11-17", False)]
    assert told("2026-11-17T12:00", "Pacific/Auckland", silences=waits) == []
    assert told("2026-11-18T12:00", "Pacific/Auckland", silences=waits) == [("nudge", "2026-11-18", False)]


# Keep in touch: every 120 days from the last contact, 30 for active people.


@pytest.mark.parametrize(
    ("last", "cadence", "is_active", "due"),
    [
        ("2026-07-26T12:00", None, False, "2026-11-23"),
        ("2026-10-24T12:00", None, True, "2026-11-23"),  # a day of 25 hours lies between
        ("2026-11-16T23:59", 7, False, "2026-11-23"),
        ("2026-11-16T23:59", 7, True, "2026-11-23"),  # an own cadence goes before the mark
        ("2025-12-31T12:00", None, False, "2026-04-30"),
    ],
)
def test_keeping_in_touch(last, cadence, is_active, due):
    before = (date.fromisoformat(due) - timedelta(days=1)).isoformat()
    known = [bond(last, cadence, is_active)]
    assert told(f"{before}T23:59", bonds=known) == []
    assert told(f"{due}T00:00", bonds=known) == [("keep-in-touch", due, False)]
    (act,) = acts(f"{before}T12:00", bonds=known, ahead=7)
    assert (act.is_ahead, act.badge) == (True, "due tomorrow")


def test_a_cadence_of_nothing_is_none():
    assert acts("2036-11-23T12:00", bonds=[bond("2026-07-26T12:00", 0)]) == []


def test_who_is_to_be_thanked_is_not_written_to_twice():
    found = acts("2026-11-23T12:00", bonds=[bond("2026-01-01T12:00")], talks=[talk("2026-01-01T11:30", "held")])
    assert [act.rule for act in found] == ["thank"]


# Next steps.


def test_next_steps_come_on_their_day():
    step = StepFact(1, 2, "Ada", 7, "Send the paper", date(2026, 11, 23))
    undated = StepFact(2, 2, "Ada", None, "Read her notes", None)
    assert told("2026-11-22T23:59", steps=[step]) == []
    assert told("2026-11-23T00:00", steps=[undated, step]) == [
        ("next-step", "2026-11-23", False),
        ("next-step", None, False),
    ]
    assert told("2026-11-24T00:00", steps=[step]) == [("next-step", "2026-11-23", True)]


# Snoozed, dismissed, ordered.


def test_a_snooze_ends_in_the_morning_also_when_the_clock_changes():
    desk = Desk(at("2026-03-27T22:00"))
    until = snooze_until(desk, 3)
    assert until == at("2026-03-30T00:00")
    (act,) = acts("2026-03-29T23:59", bonds=[bond("2025-01-01T12:00")])
    put_off = {(act.key, 2): until}
    assert acts("2026-03-29T23:59", bonds=[bond("2025-01-01T12:00")], put_off=put_off) == []
    assert len(acts("2026-03-30T00:00", bonds=[bond("2025-01-01T12:00")], put_off=put_off)) == 1


def test_talks_come_first_then_what_is_due_first():
    found = acts(
        "2026-11-25T12:00",
        ahead=7,
        talks=[talk("2026-11-26T15:00"), talk("2026-11-23T15:00", "held")._replace(id=8)],
        bonds=[bond("2026-07-30T12:00")._replace(person=6)],
        silences=[silence("2026-11-11T12:00")._replace(person=4)],
    )
    assert [(str(act.rule), act.is_ahead) for act in found] == [
        ("thank", False),
        ("confirm", False),
        ("nudge", False),
        ("keep-in-touch", True),
    ]


# What holds whatever the facts and the clock.

ZONES = st.sampled_from(["Pacific/Auckland", "Europe/London", "America/New_York", "Pacific/Honolulu", "UTC"])
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))  # noqa: DTZ001 - a zone is drawn beside it


@given(INSTANTS, ZONES, st.integers(0, 24 * 60 * 20), st.sampled_from(["planned", "confirmed", "held"]))
def test_nothing_is_owed_for_a_talk_both_before_and_after(starts, zone, minutes_later, state):
    begins = starts.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    fact = TalkFact(7, 2, "Ada", begins, begins + timedelta(minutes=30), zone, "", state, 0, 0, False, False)
    desk = Desk((begins - timedelta(days=10) + timedelta(minutes=minutes_later)).astimezone(ZoneInfo(zone)))
    rules = {act.rule for act in owed(Facts(talks=(fact,)), desk, Rules(), Workdays())}
    assert not (Rule.THANK in rules and len(rules) > 1)
    if desk.now >= begins + timedelta(minutes=30) and state == "held":
        assert rules == {Rule.THANK}
    if begins - timedelta(days=1) <= desk.now < begins and state == "planned":
        assert rules == {Rule.CONFIRM, Rule.PREPARE}


@given(
    st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(1, 15), st.sampled_from(["GB", "US", "JP", "AE", ""])
)
def test_business_days_are_never_off_and_never_skipped(day, count, country):
    off = days_off(country)
    end = Workdays(off).after(day, count)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert not off(end)
    assert sum(not off(each) for each in between) == count


def test_a_country_nobody_knows_has_weekends():
    assert days_off("XX") is is_weekend


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/London", "GB"), ("Pacific/Auckland", "NZ"), ("UTC", ""), ("", ""), ("../x", "")]
)
def test_a_zone_belongs_to_a_country(zone, country):
    assert country_of(zone) == country


def test_every_rule_has_its_words_and_its_source():
    assert tuple(RULES) == Rules._fields
    assert all(rule.title and rule.source.endswith(".") for rule in RULES.values())
    assert not any(objection(Rules(), name) for name in RULES)


@pytest.mark.parametrize(
    ("stored", "days"), [("7", 7), ("0", 0), ("-1", 120), ("soon", 120), ("", 120), ("1.5", 120), ("9" * 9, 120)]
)
def test_a_setting_counts_if_it_is_a_number(stored, days):
    assert rules_of({"keep_days": stored, "unknown": "1"}).keep_days == days


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("keep_days", 0, ""),
        ("keep_days", 3_651, "“Write to everybody I have met every” is from 0 to 3,650 days."),
        ("loop_days", 0, "“Tell the introducer how it went, within” is from 1 to 90 days."),
        ("confirm_by_days", 2, ""),
        ("confirm_by_days", 3, "This can't be more than “Confirm a talk from”, which is 2 days before."),
        ("thank_late_hours", 23, "This can't be less than “A thank-you is due after”, which is 24 hours."),
        ("nudge_after_business_days", 15, ""),
        ("nudge_after_business_days", 16, "There would be no time left for the nudge"),
        ("rest_after_days", 13, "There would be no time left for the nudge"),
    ],
)
def test_a_rule_has_to_make_sense_beside_the_others(name, value, said):
    found = objection(Rules()._replace(**{name: value}), name)
    assert found.startswith(said)
    assert bool(found) is bool(said)
