"""Measuring fairly: the thing and its yardstick take turns in one run, medians are compared."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured value beside its yardstick, both in *unit*; *limit* is the greatest ratio that is fine."""

    name: str
    measured: float
    yardstick: float
    limit: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Measured ÷ yardstick."""
        return self.measured / self.yardstick

    @property
    def is_ok(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.ratio <= self.limit


def timed(body: Callable[[], object]) -> float:
    """How long a call takes, in ms."""
    before = time.perf_counter()
    body()
    return (time.perf_counter() - before) * 1000


def interleaved(runs: int, *variants: Callable[[], float]) -> list[float]:
    """The median of each variant's own figure over *runs* rounds of all variants, after one round to warm up."""
    figures: list[list[float]] = [[] for _ in variants]
    for round_number in range(runs + 1):
        for variant, kept in zip(variants, figures, strict=True):
            figure = variant()
            if round_number:
                kept.append(figure)
    return [statistics.median(kept) for kept in figures]


def percentile_95(figures: list[float]) -> float:
    """The value that 95 of 100 figures stay under."""
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * 0.95))]


def table(ratios: list[Ratio]) -> str:
    """The ratios as lines of text: name, both figures, ratio, limit, ok."""
    lines = [f"{'name':<58} {'measured':>12} {'yardstick':>12} {'ratio':>7} {'limit':>6}  ok"]
    for one in ratios:
        measured, yardstick = (f"{figure:.2f} {one.unit}" for figure in (one.measured, one.yardstick))
        ok = "yes" if one.is_ok else "NO"
        lines.append(f"{one.name:<58} {measured:>12} {yardstick:>12} {one.ratio:>7.2f} {one.limit:>6g}  {ok}")
    return "\n".join(lines)
