"""Where one finds people to talk with: what is offered as the source of a person."""

# Product, "Before": alumni groups, professors, colleagues, counselors; method.md 6a for the rest.
SOURCES = (
    "Alumni group",
    "Professor or teacher",
    "Career counselor",
    "Colleague or classmate",
    "Friend or family",
    "Professional association",
    "Event or talk",
    "Article, book or podcast",
    "Online profile",
)
