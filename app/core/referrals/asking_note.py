"""The asking note: a request to an introducer, with a text below that can be forwarded as it is.

Permission on both sides first, and a self-contained text that the introducer can pass on unedited (method.md 6d); the
text keeps to the etiquette of a first message: reason, 20–30 minutes, formats, a question at the end, no job (6b).
"""

from dataclasses import dataclass

MOST_ROLE_LETTERS = 80


@dataclass(frozen=True, slots=True)
class AskingNote:
    """Whom to ask, about whom, and in which field; brackets to be filled in stand for what is empty."""

    introducer: str
    goal: str
    goal_role: str = ""
    field: str = ""
    my_name: str = ""


def asking_note(note: AskingNote) -> str:
    """The text, in two parts: one for the introducer, one to be forwarded."""
    about = f"{note.goal}{_about(note)}"
    subject = note.field or "[your topic]"
    mine = note.my_name or "[your name]"
    first = note.goal.split(maxsplit=1)[0] if note.goal.strip() else "them"
    return (
        f"Hi {note.introducer.split(maxsplit=1)[0] if note.introducer.strip() else ''},\n"
        "\n"
        f"I am learning about {subject} and would like to hear how {about} sees it. You know each other, as far as I "
        f"know: would you ask {first} whether an introduction is welcome? A no is fine too.\n"
        "\n"
        "Below is a text that you can pass on as it is. Thank you!\n"
        f"{mine}\n"
        "\n"
        "— to pass on —\n"
        "\n"
        f"Hi {first},\n"
        "\n"
        f"{note.introducer or 'Someone we both know'} suggested that I write to you. I am exploring {subject}: "
        "[one sentence about you]. What drew me to you: [one thing you noticed]. Could we talk for 20 to 30 minutes, "
        "by video, by phone or in person? I would be glad to take a time that suits you, for example "
        "[two or three times]. Would that be possible?\n"
        "\n"
        f"{mine}\n"
    )


def _about(note: AskingNote) -> str:
    return f" ({note.goal_role[:MOST_ROLE_LETTERS]})" if note.goal_role else ""
