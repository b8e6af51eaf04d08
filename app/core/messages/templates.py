"""The templates that come with the program, in the order in which they are offered.

First messages stay under 75 words, notes on LinkedIn under 200 characters (method.md 6b) with values of usual length;
they name the way, the reason, length, formats and times, end in a question and ask for no job. A note has no room for
times.
"""

from typing import NamedTuple

from app.core.touches import Kind


class Template(NamedTuple):
    """A text with {{fields}}; *note* is its short form for LinkedIn, empty where there is none."""

    key: str
    kind: Kind
    title: str
    subject: str
    body: str
    note: str = ""


_ALL = (
    Template(
        "outreach-introduced",
        Kind.OUTREACH,
        "First message, introduced",
        "{{introducer}} suggested that I write to you",
        """Hi {{first_name}},

{{introducer}} suggested that I write to you. I am exploring {{field}} because {{why}}, and {{interest}} made me want \
to hear how you came to it.

Could we talk for {{length}}, by {{formats}}? Would {{times}} suit you, or another time?

Thank you,
{{my_name}}
""",
        "Hi {{first_name}}, {{introducer}} suggested I write to you. I am exploring {{field}} and would like to hear "
        "how you came to it. Could we talk for {{length}}, by {{formats}}?",
    ),
    Template(
        "outreach-shared",
        Kind.OUTREACH,
        "First message, shared background",
        "{{common_ground}}, and a question about {{field}}",
        """Hi {{first_name}},

We share {{common_ground}}, which is how I found you. I am exploring {{field}} because {{why}}, and {{interest}} made \
me want to hear how you came to it.

Could we talk for {{length}}, by {{formats}}? Would {{times}} suit you, or another time?

Thank you,
{{my_name}}
""",
        "Hi {{first_name}}, we share {{common_ground}}. I am exploring {{field}} and would like to hear how you came "
        "to it. Could we talk for {{length}}, by {{formats}}?",
    ),
    Template(
        "outreach-cold",
        Kind.OUTREACH,
        "First message, out of the blue",
        "A question about {{field}}",
        """Hi {{first_name}},

I came across {{interest}} and it stayed with me. I am exploring {{field}} because {{why}}, and you know it from the \
inside.

Could we talk about your work for {{length}}, by {{formats}}? Would {{times}} suit you, or another time?

Thank you,
{{my_name}}
""",
        "Hi {{first_name}}, I came across {{interest}}. I am exploring {{field}} and would like to hear how you came "
        "to it. Could we talk for {{length}}, by {{formats}}?",
    ),
    Template(
        "permission",
        Kind.PERMISSION,
        "May I use your name?",
        "May I use your name with {{introduced}}?",
        """Hi {{first_name}},

Thank you for telling me about {{introduced}}. I would like to write to them about {{field}}.

May I say that I have the name from you, or would you rather ask them first? Either is fine, and so is a no. I will \
tell you how it goes.

{{my_name}}
""",
        "Hi {{first_name}}, thank you for telling me about {{introduced}}. May I say that I have the name from you, "
        "or would you rather ask them first?",
    ),
    Template(
        "introduction",
        Kind.INTRODUCTION,
        "Ask for an introduction",
        "Would you introduce me to {{goal_first_name}}?",
        """Hi {{first_name}},

I am learning about {{field}} and would like to hear how {{goal}} sees it. You know each other, as far as I know: \
would you ask {{goal_first_name}} whether an introduction is welcome? A no is fine too.

Below is a text that you can pass on as it is. Thank you!
{{my_name}}

— to pass on —

Hi {{goal_first_name}},

{{name}} suggested that I write to you. I am exploring {{field}}: {{about_me}}. What drew me to you: {{interest}}.

Could we talk for {{length}}, by {{formats}}? Would {{times}} suit you, or another time?

{{my_name}}
""",
    ),
    Template(
        "confirmation",
        Kind.CONFIRMATION,
        "Confirmation, with questions ahead",
        "Our talk {{when}}",
        """Hi {{first_name}},

I look forward to our talk {{when}}, {{where}}. I have planned {{agreed_length}}.

These are the questions I would most like to ask you:

{{questions}}

If anything comes up, you can reach me at {{my_phone}}. Does the time still suit you?

{{my_name}}
""",
        "Hi {{first_name}}, I look forward to our talk {{when}}, {{where}}. Does the time still suit you?",
    ),
    Template(
        "thank-you",
        Kind.THANK_YOU,
        "Thank-you",
        "Thank you for our talk",
        """Hi {{first_name}},

Thank you for talking with me {{talk_day}}. What stays with me most is what you said: “{{insight}}”

What I will do with it: {{action}}. I will let you know how it goes.

{{my_name}}
""",
        "Hi {{first_name}}, thank you for talking with me. What stays with me: “{{insight}}” "
        "What I will do with it: {{action}}.",
    ),
    Template(
        "nudge",
        Kind.NUDGE,
        "Nudge, once",
        "My question of {{written_day}}",
        """Hi {{first_name}},

Days get full, so only a short reminder of my message of {{written_day}}. I am exploring {{field}} and would still \
be glad of {{length}} with you, by {{formats}}.

If it does not fit now, that is quite all right. Or would {{times}} suit you?

{{my_name}}
""",
        "Hi {{first_name}}, a short reminder of my question about {{field}}. If it does not fit now, that is quite "
        "all right. Or would {{times}} suit you?",
    ),
    Template(
        "loop-met",
        Kind.LOOP,
        "How it went",
        "How it went with {{introduced}}",
        """Hi {{first_name}},

Thank you for bringing me together with {{introduced}}. We talked {{introduced_day}}: {{outcome}}

It would not have come about without you.

{{my_name}}
""",
        "Hi {{first_name}}, thank you for bringing me together with {{introduced}}. We talked {{introduced_day}}: "
        "{{outcome}}",
    ),
    Template(
        "loop-in-touch",
        Kind.LOOP,
        "We are in touch",
        "About {{introduced}}",
        """Hi {{first_name}},

Thank you again for giving me the name of {{introduced}}. I wrote and have an answer: {{outcome}}

It would not have come about without you.

{{my_name}}
""",
        "Hi {{first_name}}, thank you again for the name of {{introduced}}. I wrote and have an answer: {{outcome}}",
    ),
    Template(
        "loop-not-reached",
        Kind.LOOP,
        "I could not reach them",
        "About {{introduced}}",
        """Hi {{first_name}},

Thank you again for giving me the name of {{introduced}}. I wrote on {{written_day}} and have no answer so far. That \
is quite all right: I only wanted you to know.

{{my_name}}
""",
        "Hi {{first_name}}, thank you again for the name of {{introduced}}. I wrote on {{written_day}} and have no "
        "answer so far. That is all right: I only wanted you to know.",
    ),
    Template(
        "update-advice",
        Kind.UPDATE,
        "Update: I took your advice",
        "I took your advice",
        """Hi {{first_name}},

When we talked {{talk_day}}, you gave me this advice: {{advice}}. I took it, and this came of it: {{news}}

Thank you for it. How are things with you?

{{my_name}}
""",
        "Hi {{first_name}}, I took your advice ({{advice}}), and this came of it: {{news}} How are things with you?",
    ),
    Template(
        "update",
        Kind.UPDATE,
        "Update: what is new",
        "What has become of it",
        """Hi {{first_name}},

It is a while since we talked {{talk_day}}. You had a part in what came after, so I would like you to know: {{news}}

How are things with you?

{{my_name}}
""",
        "Hi {{first_name}}, you had a part in what came after our talk, so I would like you to know: {{news}} How are "
        "things with you?",
    ),
    Template(
        "milestone",
        Kind.MILESTONE,
        "Milestone",
        "News: {{milestone}}",
        """Hi {{first_name}},

I have news: {{milestone}}. {{thanks}}

Thank you for your part in it.

{{my_name}}
""",
        "Hi {{first_name}}, I have news: {{milestone}}. {{thanks}} Thank you for your part in it.",
    ),
)
TEMPLATES = {template.key: template for template in _ALL}


def of_kind(kind: Kind) -> list[Template]:
    """The templates for a kind of message, the usual one first."""
    return [template for template in _ALL if template.kind is kind]
