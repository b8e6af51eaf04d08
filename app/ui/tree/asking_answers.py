"""Answers of the use cases as rows of the panel."""

from datetime import date

from app.core.people import PersonRow
from app.core.referrals.asking import Route, Through, Weakness
from app.core.referrals.asking_words import chain, headline, joined, reasons, spoken, steps, weak_ends, weak_word
from app.core.referrals.goals import Goal, GoalKind
from app.core.referrals.graph import short_name
from app.services.asking import Answer, Between, Ranking
from app.ui.tree.asking_rows import AskRow

_TONES = {
    Weakness.REFUSED: "cherry",
    Weakness.NO_TALK: "amber",
    Weakness.NOT_ASKED: "amber",
    Weakness.ASKS_FIRST: "amber",
    Weakness.LONG_AGO: "sky",
    Weakness.SAME_ORGANIZATION: "amber",
}


def goal_row(goal: Goal) -> AskRow:
    """A meaning of what was typed."""
    count = len(goal.people)
    many = "1 person" if count == 1 else f"{count:,} people"
    words = {
        GoalKind.PERSON: "Person",
        GoalKind.ORGANIZATION: f"Organization, {many}",
        GoalKind.ROLE: f"Role or field, {many}",
    }
    title = f"“{goal.label}”" if goal.kind is GoalKind.ROLE else goal.label
    return AskRow(title, (words[goal.kind],), value=goal, spoken=f"{title}, {words[goal.kind].lower()}")


def route_rows(answer: Answer, today: date) -> list[AskRow]:
    """The ways to a goal."""
    names = {person: row.name for person, row in answer.people.items()}
    return [
        AskRow(
            headline(route, names),
            (chain(route, names, short_name), reasons(route, today)),
            f"Weakest: {weak_word(route)}" if weak_word(route) else "No weak link",
            _TONES.get(route.why, "accent"),
            weak_ends(route, names, short_name) if weak_word(route) else "",
            route,
            spoken(route, names, today),
        )
        for route in answer.routes
    ]


def sentence(answer: Answer) -> str:
    """What was found, in a sentence."""
    goal, found = answer.goal, answer.routes
    whom = {GoalKind.ORGANIZATION: f"someone at {goal.label}", GoalKind.ROLE: f"someone with the role “{goal.label}”"}
    name = whom.get(goal.kind, goal.label)
    if not found:
        return f"No way leads to {name} yet: nobody in your tree is known to know them."
    if found[0].through is Through.MET:
        return f"{_ways(found)} to {name} through people you have met, the best first."
    return f"Nobody you have met is known to know {name}. What may help:"


def between_rows(between: Between) -> list[AskRow]:
    """The people on a path, in order."""
    rows = []
    for at, person in enumerate(between.people):
        how = "Start" if at == 0 else _step(between.people[at - 1], down=between.is_downward[at - 1])
        name = "You" if person.is_me else person.name
        rows.append(AskRow(name, (how,), value=int(person.id), spoken=f"{name}, {how.lower()}"))
    return rows


def between_sentence(between: Between, one: str, two: str) -> str:
    """How two people are joined."""
    if not between.people:
        return f"No introduction joins {one} and {two}."
    if len(between.people) == 1:
        return "That is the same person twice."
    return f"{steps(len(between.people) - 1).capitalize()}: {joined(between.people, between.is_downward)}"


def connector_rows(ranking: Ranking) -> list[AskRow]:
    """The best connectors."""
    rows = []
    for one in ranking.connectors:
        if one.person not in ranking.people:
            continue
        talks = {0: "No talk came of it yet", 1: "One talk came of it"}.get(one.talks, f"{one.talks} talks came of it")
        brought = f"Brought {one.brought} {'person' if one.brought == 1 else 'people'}"
        if one.brought > one.introduced:
            brought += f", {one.introduced} directly"
        name = ranking.people[one.person].name
        rows.append(AskRow(name, (brought, talks), value=int(one.person), spoken=f"{name}: {brought}. {talks}"))
    return rows


def _ways(found: tuple[Route, ...]) -> str:
    return "One way" if len(found) == 1 else f"{len(found)} ways"


def _step(before: PersonRow, *, down: bool) -> str:
    name = "you" if before.is_me else before.name
    return f"Introduced by {name}" if down else f"Introduced {name}"
