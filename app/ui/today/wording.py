"""The words and tones of the page Today."""

from app.core.owed_facts import Owed, Rule
from app.core.stages import Stage

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


def open_word(act: Owed) -> str:
    """The verb of the button that leads to where the act is done."""
    if act.rule is Rule.PREPARE:
        return "Prepare"
    return "Open talk" if act.rule is Rule.CONFIRM else "Open person"
