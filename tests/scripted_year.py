"""A year of facts in several places, and what is owed at its instants, reckoned by hand.

Each expectation was derived from the rules of the product (the defaults of `app.core.rules`) with a calendar in hand,
not by asking the program; the last column says why. A line is (instant, what is owed, why). An instant is on the clock
of the place, unless it ends in Z. What is owed is written as `coffeetree owed` writes it: rule, due, "late" or nothing,
name; acts are parted by ";", in order.
"""

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.core.conversations import ConversationDraft, QuestionDraft
from app.core.drafts import PersonDraft, PositionDraft
from app.core.questions import Group
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.touches import Kind, Touch
from app.services import conversations, people, referrals, rules, touches


class Place(NamedTuple):
    """Where I am, what happened, and what is owed when."""

    zone: str
    script: tuple[tuple[str, ...], ...]
    table: tuple[tuple[str, str, str], ...]


YEAR = {
    "London": Place(
        "Europe/London",
        (
            ("country", "GB-ENG"),
            ("wrote", "Ada @ Royal Institution", "2026-03-27T17:00"),  # a Friday
            ("wrote", "Grace", "2026-08-25T09:00"),  # a Tuesday
            ("plan", "Charles", "2026-10-26T10:00", "Europe/London"),  # a Monday
            ("held", "Mary", "2026-10-24T15:00", "Europe/London"),  # a Saturday, the clock goes back that night
            ("thank-you", "Mary", "2026-10-27T09:00"),
            ("wrote", "John", "2026-12-23T12:00"),  # a Wednesday
        ),
        (
            ("2026-03-27T17:00", "", "just written"),
            ("2026-03-31T23:59", "", "Mon 30, Tue 31: two business days; the weekend and its lost hour don't count"),
            ("2026-04-01T00:00", "next-step 2026-04-01 Ada", "the third: someone else at the same organization"),
            (
                "2026-04-08T23:59",
                "next-step 2026-04-01 Ada",
                "Good Friday (3), Easter Monday (6) don't count: sixth",
            ),
            ("2026-04-09T00:00", "nudge 2026-04-09 Ada", "Thu 2, Tue 7, Wed 8, Thu 9: the seventh"),
            ("2026-04-09T23:59", "nudge 2026-04-09 Ada", "the whole day"),
            ("2026-04-10T00:00", "nudge 2026-04-09 late Ada", "the day after"),
            ("2026-04-26T23:59", "nudge 2026-04-09 late Ada", "30 days after 27 March"),
            ("2026-04-27T00:00", "", "then it rests"),
            ("2026-09-03T23:59", "", "26, 27, 28 August, 1, 2, 3 September: the sixth; Mon 31 is a bank holiday"),
            ("2026-09-04T00:00", "nudge 2026-09-04 Grace", "the seventh; she has no organization to try elsewhere"),
            ("2026-09-05T12:00", "nudge 2026-09-04 late Grace", "late on a Saturday too"),
            ("2026-09-25T00:00", "", "24 September was the 30th day"),
            ("2026-10-22T23:59", "", "Monday's talk: both days before it fall on the weekend"),
            ("2026-10-23T00:00", "confirm 2026-10-23 Charles", "so Friday is the first day to ask and the last"),
            ("2026-10-24T00:00", "confirm 2026-10-23 late Charles", "Saturday is after it"),
            ("2026-10-24T15:29", "confirm 2026-10-23 late Charles", "no thanks during the talk with Mary"),
            (
                "2026-10-24T15:30",
                "confirm 2026-10-23 late Charles; thank 2026-10-25T14:30:00+00:00 Mary",
                "15:30 is 14:30 in UTC, and 24 hours are 24 hours: 14:30 on the wall the day after",
            ),
            (
                "2026-10-26T09:59",
                "confirm 2026-10-23 late Charles; thank 2026-10-25T14:30:00+00:00 Mary",
                "unconfirmed is shown on the day",
            ),
            ("2026-10-26T10:00", "thank 2026-10-25T14:30:00+00:00 Mary", "the talk with Charles has begun"),
            ("2026-10-26T14:30", "thank 2026-10-25T14:30:00+00:00 Mary", "48 hours: not yet after them"),
            ("2026-10-26T14:31", "thank 2026-10-25T14:30:00+00:00 late Mary", "after 48 hours"),
            ("2026-10-27T09:00", "", "thanked"),
            ("2027-01-05T23:59", "", "24, 29, 30, 31 December, 4, 5 January: Boxing Day is kept on Mon 28; the sixth"),
            ("2027-01-06T00:00", "nudge 2027-01-06 John", "the seventh"),
            ("2027-01-23T00:00", "", "30 days after 23 December is 22 January"),
            ("2027-02-23T23:59", "", "119 days after the thank-you: 4 + 30 + 31 + 31 + 23"),
            ("2027-02-24T00:00", "keep-in-touch 2027-02-24 Mary", "120"),
            ("2027-02-25T00:00", "keep-in-touch 2027-02-24 late Mary", "121"),
        ),
    ),
    "New York": Place(
        "America/New_York",
        (
            ("referral", "Caroline", "Vera", "2026-03-02", "granted"),
            ("held", "Vera", "2026-03-07T15:00", "America/New_York"),  # a Saturday, the clock goes forward that night
            ("thank-you", "Vera", "2026-03-10T10:00"),
            ("loop", "Caroline", "2026-03-22T09:00"),
            ("wrote", "Emmy", "2026-06-24T09:00"),  # a Wednesday
            ("call", "Vera", "2026-07-09T12:00"),
            ("call", "Vera", "2026-11-07T12:00"),
            ("wrote", "Hedy @ Signal Corps", "2026-11-20T16:00"),  # a Friday
        ),
        (
            (
                "2026-03-07T15:30",
                "thank 2026-03-08T20:30:00+00:00 Vera; close-loop 2026-03-21 Caroline",
                "15:30 is 20:30 in UTC; who introduced her may hear at once, within 14 days",
            ),
            (
                "2026-03-09T16:30",
                "thank 2026-03-08T20:30:00+00:00 Vera; close-loop 2026-03-21 Caroline",
                "48 hours are 16:30 on the new clock",
            ),
            (
                "2026-03-09T16:31",
                "thank 2026-03-08T20:30:00+00:00 late Vera; close-loop 2026-03-21 Caroline",
                "after 48 hours",
            ),
            ("2026-03-10T10:00", "close-loop 2026-03-21 Caroline", "thanked"),
            ("2026-03-21T23:59", "close-loop 2026-03-21 Caroline", "7 March and 14 days"),
            ("2026-03-22T00:00", "close-loop 2026-03-21 late Caroline", "the day after"),
            ("2026-03-22T09:00", "", "told"),
            ("2026-07-05T23:59", "", "25, 26, 29, 30 June, 1, 2 July: Independence Day, a Saturday, is kept on Fri 3"),
            ("2026-07-06T00:00", "nudge 2026-07-06 Emmy", "so Monday is the seventh"),
            ("2026-07-07T23:59", "nudge 2026-07-06 late Emmy", "Vera: 119 days after the thank-you"),
            (
                "2026-07-08T00:00",
                "nudge 2026-07-06 late Emmy; keep-in-touch 2026-07-08 Vera",
                "120: 21 + 30 + 31 + 30 + 8; what is due first comes first",
            ),
            ("2026-07-09T12:00", "nudge 2026-07-06 late Emmy", "a call is contact too"),
            ("2026-07-25T00:00", "", "Emmy rests after 24 July"),
            ("2026-11-05T23:59", "", "119 days after the call"),
            (
                "2026-11-06T00:00",
                "keep-in-touch 2026-11-06 Vera",
                "120: 22 + 31 + 30 + 31 + 6, one of 25 hours",
            ),
            ("2026-11-25T12:00", "next-step 2026-11-25 Hedy", "Mon 23, Tue 24, Wed 25: the third"),
            ("2026-12-01T23:59", "next-step 2026-11-25 Hedy", "27, 30 November, 1 December: Thanksgiving is no day"),
            ("2026-12-02T00:00", "nudge 2026-12-02 Hedy", "the seventh"),
        ),
    ),
    "Auckland": Place(
        "Pacific/Auckland",
        (
            ("wrote", "Beatrice @ Te Papa", "2026-01-29T09:00"),  # a Thursday
            ("held", "Joan", "2026-04-04T20:00", "Pacific/Auckland"),  # a Saturday, the clock goes back that night
            ("thank-you", "Joan", "2026-04-07T09:00"),
            ("call", "Joan", "2026-08-06T09:00"),
            ("plan", "Ernest", "2026-11-26T09:00", "Pacific/Auckland"),  # a Thursday: 25 November 20:00 in UTC
            ("plan", "Lili", "2026-11-26T09:00", "Pacific/Honolulu"),  # 26 November 19:00 in UTC
        ),
        (
            ("2026-02-02T10:59Z", "", "23:59 of Mon 2 February: Fri 30, Mon 2"),
            ("2026-02-02T11:00Z", "next-step 2026-02-03 Beatrice", "Tuesday begins at 11:00 in UTC: the third"),
            ("2026-02-09T10:59Z", "next-step 2026-02-03 Beatrice", "Wed 4, Thu 5, Mon 9: Waitangi Day is Fri 6; sixth"),
            ("2026-02-09T11:00Z", "nudge 2026-02-10 Beatrice", "Tuesday 10 is the seventh"),
            ("2026-03-01T00:00", "", "28 February was the 30th day"),
            ("2026-04-04T20:29", "", "during the talk"),
            ("2026-04-04T20:30", "thank 2026-04-05T07:30:00+00:00 Joan", "20:30 is 7:30 in UTC"),
            ("2026-04-06T19:30", "thank 2026-04-05T07:30:00+00:00 Joan", "48 hours are 19:30 on the old clock"),
            ("2026-04-06T19:31", "thank 2026-04-05T07:30:00+00:00 late Joan", "Easter Monday or not"),
            ("2026-08-04T23:59", "", "119 days after 7 April"),
            ("2026-08-05T00:00", "keep-in-touch 2026-08-05 Joan", "120: 23 + 31 + 30 + 31 + 5"),
            ("2026-11-23T10:59Z", "", "Monday 23:59 in Auckland"),
            ("2026-11-23T11:00Z", "confirm 2026-11-25 Ernest", "Tuesday begins there"),
            ("2026-11-24T09:59Z", "confirm 2026-11-25 Ernest", "Monday 23:59 in Honolulu"),
            (
                "2026-11-24T10:00Z",
                "confirm 2026-11-25 Ernest; confirm 2026-11-25 Lili",
                "Tuesday begins there too: the days before a talk are those where it was planned",
            ),
            (
                "2026-11-25T11:00Z",
                "confirm 2026-11-25 late Ernest; confirm 2026-11-25 Lili",
                "Thursday in Auckland, Wednesday 1:00 in Honolulu",
            ),
            ("2026-11-25T20:00Z", "confirm 2026-11-25 Lili", "the talk with Ernest has begun"),
            ("2026-11-26T10:00Z", "confirm 2026-11-25 late Lili", "Thursday in Honolulu"),
            ("2026-11-26T19:00Z", "", "the talk with Lili has begun"),
            ("2026-12-03T10:59Z", "", "Thursday 23:59: 119 days after the call"),
            ("2026-12-03T11:00Z", "keep-in-touch 2026-12-04 Joan", "120: 25 + 30 + 31 + 30 + 4"),
        ),
    ),
    "Honolulu": Place(
        "Pacific/Honolulu",
        (
            ("referral", "Kalani", "Nalani", "2026-03-01", "asks-first"),
            ("wrote", "Nalani", "2026-03-11T10:00"),  # a Wednesday
            ("nudge", "Nalani", "2026-03-26T10:00"),
            ("loop", "Kalani", "2026-04-10T10:00"),
            ("wrote", "Malia", "2026-06-10T10:00"),  # a Wednesday
            ("wrote", "Isabella", "2026-10-30T23:30"),  # Friday here, Saturday 9:30 in UTC
        ),
        (
            ("2026-03-09T09:59Z", "", "23:59 of the 7th day"),
            ("2026-03-09T10:00Z", "next-step 2026-03-09 Kalani", "who asks first is asked again after 8 days"),
            ("2026-03-10T00:00", "next-step 2026-03-09 late Kalani", "the day after"),
            ("2026-03-11T10:00", "", "I wrote: now it is Nalani's turn"),
            ("2026-03-19T23:59", "", "12, 13, 16, 17, 18, 19: the sixth; no clock changes in Hawaii on the 8th"),
            ("2026-03-20T00:00", "nudge 2026-03-20 Nalani", "the seventh"),
            ("2026-03-24T23:59", "nudge 2026-03-20 late Nalani", "13 days after writing, nothing to tell yet"),
            (
                "2026-03-25T00:00",
                "nudge 2026-03-20 late Nalani; close-loop 2026-03-25 Kalani",
                "14 days: that there is no answer is news as well",
            ),
            ("2026-03-26T10:00", "", "nudged: she gets another 14 days, and no second nudge"),
            ("2026-04-08T23:59", "", "13 of them"),
            ("2026-04-09T00:00", "close-loop 2026-04-09 Kalani", "14"),
            ("2026-04-10T10:00", "", "told"),
            ("2026-06-21T12:00", "", "11, 12, 15, 16, 17, 18: Juneteenth is Fri 19, then a weekend; the sixth"),
            ("2026-06-22T00:00", "nudge 2026-06-22 Malia", "the seventh"),
            ("2026-07-11T00:00", "", "30 days after 10 June is 10 July"),
            ("2026-11-10T09:59Z", "", "Monday 9, 23:59: Mon 2 to Fri 6 are five, Mon 9 the sixth"),
            ("2026-11-10T10:00Z", "nudge 2026-11-10 Isabella", "the seventh is Tue 10, the day before Veterans Day"),
        ),
    ),
    "Bavaria": Place(
        "UTC",
        (("country", "DE-BY"), ("wrote", "Max", "2026-06-01T09:00")),  # a Monday
        (
            ("2026-06-10T23:59", "", "2, 3, 5, 8, 9, 10: Corpus Christi, 60 days after Easter, is Thu 4; the sixth"),
            ("2026-06-11T00:00", "nudge 2026-06-11 Max", "the seventh"),
        ),
    ),
    "Germany": Place(
        "UTC",
        (("country", "DE"), ("wrote", "Max", "2026-06-01T09:00")),
        (
            ("2026-06-09T23:59", "", "2, 3, 4, 5, 8, 9: no holiday in all of the country; the sixth"),
            ("2026-06-10T00:00", "nudge 2026-06-10 Max", "the seventh"),
        ),
    ),
    "Nowhere": Place(
        "UTC",
        (("wrote", "Max", "2026-12-18T09:00"),),  # a Friday
        (
            ("2026-12-28T23:59", "", "21 to 25 are five, Mon 28 the sixth: UTC is no country and keeps no Christmas"),
            ("2026-12-29T00:00", "nudge 2026-12-29 Max", "the seventh"),
        ),
    ),
    "Own rules": Place(
        "Europe/London",
        (
            ("rule", "thank_due_hours", "12"),
            ("rule", "thank_late_hours", "24"),
            ("rule", "confirm_from_days", "4"),
            ("rule", "keep_days", "60"),
            ("held", "Anne", "2026-11-03T10:00", "Europe/London"),
            ("thank-you", "Anne", "2026-11-05T09:00"),
            ("plan", "Maria", "2026-12-04T10:00", "Europe/London"),  # a Friday
        ),
        (
            ("2026-11-03T10:30", "thank 2026-11-03T22:30:00+00:00 Anne", "12 hours"),
            ("2026-11-04T10:30", "thank 2026-11-03T22:30:00+00:00 Anne", "24 hours: not yet after them"),
            ("2026-11-04T10:31", "thank 2026-11-03T22:30:00+00:00 late Anne", "after 24"),
            ("2026-11-29T23:59", "", "five days before Friday's talk"),
            ("2026-11-30T00:00", "confirm 2026-12-03 Maria", "four, a Monday; Thursday is still the last day"),
            ("2026-12-04T09:59", "confirm 2026-12-03 late Maria", "on the day"),
            ("2027-01-03T23:59", "", "59 days after the thank-you"),
            ("2027-01-04T00:00", "keep-in-touch 2027-01-04 Anne", "60: 25 + 31 + 4"),
        ),
    ),
}


def instant(text, zone):
    """An instant of the table, aware."""
    return datetime.fromisoformat(text) if text.endswith("Z") else datetime.fromisoformat(text).replace(tzinfo=zone)


def act_out(workspace, place):
    """Puts what happened at a place into a workspace."""
    for verb, *words in place.script:
        if verb == "country":
            workspace.write(verb, rules.choose_country, *words)
        elif verb == "rule":
            workspace.write(verb, rules.change, words[0], int(words[1]))
        elif verb == "referral":
            introducer, introduced, on, permission = words
            draft = ReferralDraft(
                someone(workspace, introducer), someone(workspace, introduced), date.fromisoformat(on),
                permission=Permission(permission),
            )  # fmt: skip
            workspace.write(verb, referrals.introduce, [draft])
        elif verb in ("plan", "held"):
            meet(workspace, *words, is_held=verb == "held")
        else:
            kind = Kind.OUTREACH if verb == "wrote" else Kind(verb)
            at = instant(words[1], ZoneInfo(place.zone))
            workspace.write(verb, touches.log, someone(workspace, words[0]), Touch(kind, at))


def meet(workspace, name, start, zone, *, is_held):
    """A talk of half an hour, well prepared."""
    starts_at = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))
    draft = ConversationDraft(someone(workspace, name), starts_at.astimezone(ZoneInfo("UTC")), zone)
    talk = workspace.write("plan", conversations.plan, draft)[0]
    workspace.write("notes", conversations.set_text, talk, "research", "Read her papers")
    workspace.write("ask", conversations.set_questions, talk, [QuestionDraft("What surprises you?", Group.INSIGHTS)])
    if is_held:
        workspace.store.clock = lambda: starts_at.replace(hour=23)
        workspace.write("held", touches.hold, talk)


def someone(workspace, words):
    """The person of a name, added if need be; "Ada @ Royal Institution" says where she works."""
    name, _, organization = words.partition(" @ ")
    known = {row.name: row.id for row in workspace.glance.person_rows(workspace.glance.named_first(name, 1))}
    if name in known:
        return known[name]
    positions = (PositionDraft(organization=organization),) if organization else ()
    return workspace.write("add", people.add, PersonDraft(name, positions=positions))[0]


def line(rule, due, late, name):
    """An act as it stands in the table."""
    return " ".join(word for word in (rule, due, late, name) if word)
