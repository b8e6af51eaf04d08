"""The words and tones of the page Today."""

from app.core.messages.wish import Wish
from app.core.owed_facts import Owed, Rule
from app.core.stages import Stage
from app.core.touches import Kind

# What was done, as the button that says so; preparing is done by preparing.
DONE_WORDS = {
    Rule.CONFIRM: "Confirmed",
    Rule.THANK: "Thanked",
    Rule.CLOSE_LOOP: "Told",
    Rule.NUDGE: "Nudged",
    Rule.KEEP_IN_TOUCH: "Written",
    Rule.NEXT_STEP: "Done",
}
_LABELS = {
    Rule.CONFIRM: "{} confirmed",
    Rule.THANK: "{} thanked",
    Rule.CLOSE_LOOP: "{} told how it went",
    Rule.NUDGE: "{} nudged",
    Rule.KEEP_IN_TOUCH: "{} written to",
    Rule.NEXT_STEP: "Next step with {} done",
}
# The circle is in the colour of what is owed, as its chip.
STAGES = {
    Rule.CONFIRM: Stage.TO_CONTACT,
    Rule.PREPARE: Stage.SCHEDULED,
    Rule.THANK: Stage.MET,
    Rule.CLOSE_LOOP: Stage.PROMISED,
    Rule.NUDGE: Stage.WAITING,
    Rule.KEEP_IN_TOUCH: Stage.MET,
    Rule.NEXT_STEP: Stage.SCHEDULED,
}
_TONES = {
    Rule.CONFIRM: "amber",
    Rule.PREPARE: "sky",
    Rule.THANK: "accent",
    Rule.CLOSE_LOOP: "bean",
}


def done_label(act: Owed) -> str:
    """The name of the undo step of doing an act: "Mary Somerville thanked"."""
    return _LABELS[act.rule].format(act.name)


def badge(act: Owed) -> tuple[str, str]:
    """Word and tone of the chip beside an act, both empty for none."""
    if act.late:
        return ("late" if act.badge in {"", "late", "open loop"} else f"late, {act.badge}", "cherry")
    if act.rule is Rule.THANK and act.badge.startswith("late in"):
        return (act.badge, "cherry")
    return (act.badge, _TONES.get(act.rule, "neutral")) if act.badge else ("", "")


# What one writes to do an act.
_WRITES = {
    Rule.CONFIRM: Kind.CONFIRMATION,
    Rule.THANK: Kind.THANK_YOU,
    Rule.CLOSE_LOOP: Kind.LOOP,
    Rule.NUDGE: Kind.NUDGE,
    Rule.KEEP_IN_TOUCH: Kind.UPDATE,
}
_OPEN_WORDS = {
    Kind.CONFIRMATION: "Write confirmation",
    Kind.THANK_YOU: "Write thank-you",
    Kind.LOOP: "Tell them",
    Kind.NUDGE: "Write nudge",
    Kind.UPDATE: "Write update",
    Kind.PERMISSION: "Ask again",
}


def wished(act: Owed) -> Wish | None:
    """The message by which an act is done, None where it is done otherwise."""
    what, _, number = act.cause.partition(" ")
    referral = int(number) if what == "referral" else None
    if act.rule is Rule.NEXT_STEP and referral is not None:
        return Wish(act.person, Kind.PERMISSION, referral=referral)
    kind = _WRITES.get(act.rule)
    return None if kind is None else Wish(act.person, kind, act.conversation, referral=referral)


def open_word(act: Owed) -> str:
    """The verb of the button that leads to where the act is done."""
    if act.rule is Rule.PREPARE:
        return "Prepare"
    wish = wished(act)
    return "Open person" if wish is None or wish.kind is None else _OPEN_WORDS[wish.kind]
