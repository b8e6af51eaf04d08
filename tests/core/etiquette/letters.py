# ruff: noqa: E501 - letters are not wrapped
"""Forty letters: ten that break no rule, and thirty with exactly one fault each."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from app.core.etiquette.check import Facts, Introducer, Kind, Rule
from app.core.referrals.facts import Permission

MARY = Facts(introducers=(Introducer("Mary Somerville"),))
ASKED = Facts(introducers=(Introducer("Mary Somerville", Permission.NOT_ASKED),))
REFUSED = Facts(introducers=(Introducer("Mary Somerville"), Introducer("Charles Babbage", Permission.REFUSED)))
ENDED = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
NEXT_DAY = Facts(ended_at=ENDED, now=ENDED + timedelta(hours=20))
THREE_DAYS = Facts(ended_at=ENDED, now=ENDED + timedelta(hours=75))
QUOTED = Facts(insight="Most translators overestimate grammar and underestimate deadlines.")


class Letter(NamedTuple):
    """A text, what it is for, what is known, and the rules it breaks."""

    name: str
    kind: Kind
    facts: Facts
    text: str
    breaks: tuple[Rule, ...] = ()


GOOD = (
    Letter("introduced", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 to 30 minutes, by phone, by video or at your office? Tuesday or Thursday after 3 would be easy for me. Would one of them suit you?

Best regards,
Caroline Herschel
"""),
    Letter("cold", Kind.OUTREACH, Facts(), """Dear Dr. Anning,

I am a nurse in Bath, and your talk on the ichthyosaur made me want to understand how somebody without a degree becomes a palaeontologist.

Would you have half an hour for a call or a coffee, on Monday, 30 November, at 10, or on Wednesday between 2 and 4? I'm not looking for a job, only for your story. Is that possible?

Thank you,
Elizabeth Philpot
"""),
    Letter("german", Kind.OUTREACH, Facts(introducers=(Introducer("Alexander von Humboldt"),)), """Liebe Frau Merian,

Alexander von Humboldt hat mir Ihren Namen genannt. Ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen.

Hätten Sie 20 bis 30 Minuten für ein Gespräch, am Telefon, per Video oder bei einem Kaffee? Dienstag, den 3., ab 15 Uhr oder Donnerstagvormittag würde mir passen. Ginge das?

Herzliche Grüße
Jeanne Baret
"""),
    Letter("linkedin", Kind.NOTE, MARY, """Hi Ada, Mary Somerville mentioned you. I'm a maths teacher curious about how you came to engines. Would you be open to a 20-minute call?
"""),
    Letter("asking", Kind.ASKING, Facts(), """Hi Mary,

I am learning about early computing and would like to hear how Ada Lovelace sees it. Would you ask her whether an introduction is welcome? A talk of 20 to 30 minutes would be plenty. A no is fine too.

May I send you a few lines that you could pass on?

Caroline
"""),
    Letter("confirmation", Kind.CONFIRMATION, Facts(), """Dear Ada,

I look forward to our talk tomorrow, Tuesday, at 15:00 London time, by video. These are three of my questions: how did you come to engines, what surprised you, and whom should I read?

If anything comes up, my number is below.

Caroline
"""),
    Letter("thanks", Kind.THANK_YOU, NEXT_DAY, """Dear Ada,

Thank you for yesterday. You said that a machine can only do what we know how to order it to do, and I have been thinking about it since. Next week I will read Menabrea's paper, as you suggested.

With warm regards,
Caroline
"""),
    Letter("german thanks", Kind.THANK_YOU, NEXT_DAY, """Liebe Frau Merian,

vielen Dank für das Gespräch. Ihr Satz, dass man ein Tier erst kennt, wenn man seine Pflanze kennt, geht mir nicht aus dem Kopf. Am Wochenende lege ich das erste Beobachtungsheft an.

Herzlich
Jeanne Baret
"""),
    Letter("nudge", Kind.NUDGE, MARY, """Dear Ada,

I wrote last week and know how full your days are. A quarter of an hour would already help me. Shall I try again in the new year?

Kind regards,
Caroline
"""),
    Letter("update", Kind.UPDATE, Facts(), """Dear Ada,

A short word of thanks: I got the job at the observatory, and your advice on the application was a good part of it. I start in March.

Yours,
Caroline
"""),
)  # fmt: skip

FAULTY = (
    Letter("asks for openings", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines. Are there any openings on your team?

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.ASKS_FOR_JOB,)),
    Letter("pushes a CV", Kind.OUTREACH, Facts(), """Dear Dr. Anning,

your talk on the ichthyosaur made me curious how somebody without a degree becomes a palaeontologist. I have attached my résumé.

Would you have half an hour for a call or a coffee, on Monday at 10 or on Wednesday between 2 and 4?

Elizabeth Philpot
""", (Rule.ASKS_FOR_JOB,)),
    Letter("asks for a referral in German", Kind.OUTREACH, Facts(), """Liebe Frau Merian,

ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen. Vielleicht könnten Sie mich auch für die freie Stelle im Herbarium empfehlen.

Hätten Sie 20 Minuten für ein Telefonat, am Dienstag oder am Donnerstag?

Jeanne Baret
""", (Rule.ASKS_FOR_JOB,)),
    Letter("thanks that ask", Kind.THANK_YOU, NEXT_DAY, """Dear Ada,

Thank you for yesterday. Your point that notes are worth more than proofs stayed with me, and I will start a notebook tomorrow. Please keep me in mind if your group is hiring.

Caroline
""", (Rule.ASKS_FOR_JOB,)),
    Letter("confirmation with a CV", Kind.CONFIRMATION, Facts(), """Guten Tag Frau Merian,

ich freue mich auf unser Gespräch am Dienstag um 15 Uhr. Meinen Lebenslauf finden Sie im Anhang.

Jeanne Baret
""", (Rule.ASKS_FOR_JOB,)),
    Letter("names who was not asked", Kind.OUTREACH, ASKED, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NAME_WITHOUT_PERMISSION,)),
    Letter("names who refused", Kind.OUTREACH, REFUSED, """Hi Ada,

Mary Somerville and Babbage both speak of you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NAME_WITHOUT_PERMISSION,)),
    Letter("thanks that name who was not asked", Kind.THANK_YOU, ASKED, """Dear Ada,

Thank you for yesterday. What you said about notes stayed with me, as Mary had foretold. I will start a notebook tomorrow.

Caroline
""", (Rule.NAME_WITHOUT_PERMISSION,)),
    Letter("hides the introducer", Kind.OUTREACH, MARY, """Hi Ada,

I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NO_INTRODUCER,)),
    Letter("note that hides the introducer", Kind.NOTE, MARY, "Hi Ada, I'm a maths teacher curious about how you came to engines. Would you be open to a 20-minute call?", (Rule.NO_INTRODUCER,)),
    Letter("German that hides the introducer", Kind.OUTREACH, MARY, """Liebe Frau Lovelace,

ich bin Lehrerin und neugierig, wie Sie zur Mathematik kamen.

Hätten Sie 20 Minuten für ein Telefonat, am Dienstag oder am Donnerstag ab 15 Uhr?

Caroline Herschel
""", (Rule.NO_INTRODUCER,)),
    Letter("gives no reason", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville gave me your name. I teach mathematics in Bath.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NO_REASON,)),
    Letter("gives no reason in German", Kind.OUTREACH, MARY, """Liebe Frau Lovelace,

Mary Somerville hat mir Ihren Namen genannt. Ich bin Lehrerin in Bath.

Hätten Sie 20 Minuten für ein Telefonat, am Dienstag oder am Donnerstag ab 15 Uhr?

Caroline Herschel
""", (Rule.NO_REASON,)),
    Letter("note without a reason", Kind.NOTE, MARY, "Hi Ada, Mary Somerville mentioned you. Would you be open to a 20-minute call?", (Rule.NO_REASON,)),
    Letter("names no length", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NO_LENGTH,)),
    Letter("names no length in German", Kind.OUTREACH, Facts(), """Liebe Frau Merian,

ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen.

Hätten Sie Zeit für ein Telefonat, am Dienstag oder am Donnerstag?

Jeanne Baret
""", (Rule.NO_LENGTH,)),
    Letter("asks an introducer without a length", Kind.ASKING, Facts(), """Hi Mary,

I am learning about early computing and would like to hear how Ada Lovelace sees it. Would you ask her whether an introduction is welcome?

Caroline
""", (Rule.NO_LENGTH,)),
    Letter("asks for an hour", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for an hour by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.OVER_30_MINUTES,)),
    Letter("asks for 45 minutes in German", Kind.OUTREACH, Facts(), """Liebe Frau Merian,

ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen.

Hätten Sie 30 bis 45 Minuten für ein Telefonat, am Dienstag oder am Donnerstag?

Jeanne Baret
""", (Rule.OVER_30_MINUTES,)),
    Letter("offers no format", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for half an hour, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.NO_FORMAT,)),
    Letter("offers no format in German", Kind.OUTREACH, Facts(), """Liebe Frau Merian,

ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen.

Hätten Sie eine halbe Stunde für ein Gespräch, am Dienstag oder am Donnerstag?

Jeanne Baret
""", (Rule.NO_FORMAT,)),
    Letter("offers no times", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, some time next week?

Caroline Herschel
""", (Rule.NO_TIMES,)),
    Letter("offers one time only", Kind.OUTREACH, Facts(), """Liebe Frau Merian,

ich bin Gärtnerin und neugierig, wie Sie vom Malen zur Insektenkunde kamen.

Hätten Sie 20 Minuten für ein Telefonat, am Dienstag, den 3., ab 15 Uhr?

Jeanne Baret
""", (Rule.NO_TIMES,)),
    Letter("ends in a statement", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3? I look forward to hearing from you soon.

Best regards,
Caroline Herschel
""", (Rule.NO_CLOSING_QUESTION,)),
    Letter("nudge without a question", Kind.NUDGE, Facts(), """Liebe Frau Merian,

ich habe Ihnen letzte Woche geschrieben und weiß, wie voll Ihre Tage sind. Ich warte gern noch etwas.

Herzliche Grüße
Jeanne Baret
""", (Rule.NO_CLOSING_QUESTION,)),
    Letter("runs on", Kind.OUTREACH, MARY, """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics at a girls' school in Bath, where I have lived since my brother and I came over from Hanover, and for many years I have swept the sky at night with a small telescope of our own making, which taught me patience. I am curious how you came from poetry to engines.

Could we talk for 20 minutes by phone or video, on Tuesday or Thursday after 3?

Caroline Herschel
""", (Rule.TOO_LONG,)),
    Letter("note that runs on", Kind.NOTE, MARY, "Hi Ada, Mary Somerville mentioned you, and she did so with great warmth. I'm a maths teacher in Bath who sweeps the sky at night, and I am very curious about how you came from poetry to engines. Would you be open to a 20-minute call?", (Rule.TOO_LONG,)),
    Letter("thanks for nothing in particular", Kind.THANK_YOU, NEXT_DAY, """Dear Ada,

Thank you so much for your time and your helpful advice yesterday. It was a pleasure. I will write to Charles on Monday.

Caroline
""", (Rule.NO_INSIGHT,)),
    Letter("thanks without a next step", Kind.THANK_YOU, QUOTED, """Liebe Ada,

danke für das Gespräch. Dass die meisten Übersetzer die Grammatik überschätzen und die Termine unterschätzen, sagten Sie so schön. Ich werde das nie vergessen.

Caroline
""", (Rule.NO_INTENDED_ACTION,)),
    Letter("thanks after three days", Kind.THANK_YOU, THREE_DAYS, """Dear Ada,

Thank you for Tuesday. You said that a machine can only do what we know how to order it to do. Next week I will read Menabrea's paper.

Caroline
""", (Rule.LATE,)),
)  # fmt: skip
