"""The ways a message goes out: always by the user's own hand."""

from enum import StrEnum


class Way(StrEnum):
    """How a message is sent, as it is stored."""

    EMAIL = "e-mail"
    LINKEDIN = "linkedin"
    LETTER = "letter"


# As said on screen after "sent".
WORDS = {Way.EMAIL: "by e-mail", Way.LINKEDIN: "on LinkedIn", Way.LETTER: "by hand, as a card or letter"}
