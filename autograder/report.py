"""The class report: how it went, which items to look at, which misconceptions are about, who needs help.

A pure function of records. Like a student's page, it is one file that asks nothing of anybody. Knows no markup
(`render`), and of the records only what `tally` kept.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from autograder.course import Course, write
from autograder.errors import GradkitError
from autograder.model import Assignment, MarkedItem, Record
from autograder.pages.render import render
from autograder.pages.tally import RULES, Student, Tally, tally_of
from autograder.pages.text import WORDS, share

FEW = 24
"""So many students are named at once; the others open on a click."""
BLOCK = 100
"""So many students stand in a block of the list of everybody: a browser lays out only the blocks that are seen."""
MOST = 12
"""So many misconceptions are told at once."""
HARD = 40
"""An item that earns less than this percent of its points is called hard."""
WEAK, ENOUGH = 0.1, 30
"""A discrimination below `WEAK` is pointed out if at least `ENOUGH` students stand behind it."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item over the class; `discrimination` is None where it says nothing."""

    function: str
    sentence: str
    points: int
    earned: int
    discrimination: float | None
    outcomes: tuple[int, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise over the class: its points, what percent was earned, how many earned all and none."""

    name: str
    title: str
    points: int
    earned: int
    full: int
    none: int
    items: tuple[ItemLine, ...]


# ---------------------------------------------------------------- what others call


def page(assignment: Assignment, records: Iterable[Record]) -> str:
    """Return the report on a class, as a self-contained HTML page.

    Its links lead to the feedback pages of the course folder that it lies in.
    """
    tally = tally_of(assignment, records)
    students = sorted(tally.students, key=lambda s: s.id)
    seen = sorted(tally.seen.values(), key=lambda s: (-len(s.students), s.exercise, s.name))
    counts = [0] * 10
    for percent in tally.percents:
        counts[min(int(percent // 10), 9)] += 1
    return render(
        "report.html",
        title=assignment.title,
        facts=_facts(tally),
        counts=tuple(counts),
        summary=_summary(tally.percents),
        exercises=_exercises(assignment, tally),
        misconceptions=[s for s in seen if s.kind == "misconception"],
        others=[s for s in seen if s.kind != "misconception"],
        helped=_helped(students),
        problems=tally.problems,
        blocks=[students[n : n + BLOCK] for n in range(0, len(students), BLOCK)],
        names=list(tally.exercises),
        outcomes=list(WORDS.items()),
        few=FEW,
        most=MOST,
        total=len(students),
        hard=HARD,
        weak=WEAK,
        enough=ENOUGH,
        share=share,
    )


def write_report(course: Course, assignment: Assignment) -> Path:
    """Write the report on a class as ``reports/<assignment>/report.html`` and return where it is.

    Raises
    ------
    GradkitError
        If nothing is graded yet, or a file is not a record.
    """
    if not any(course.root.glob(f"records/{assignment.name}/*.json")):
        raise GradkitError(
            f"nothing of {assignment.name} is graded yet",
            where=course.root / "records" / assignment.name,
            remedy="run `gradkit score` first",
        )
    path = course.reports(assignment.name) / "report.html"
    write(path, page(assignment, course.records(assignment.name)).encode())
    return path


# ---------------------------------------------------------------- numbers


def discrimination(marks: NDArray[np.float64], scores: NDArray[np.float64]) -> float | None:
    """Return the corrected item-total correlation of an item; None where either side does not vary.

    Parameters
    ----------
    marks : (N,) ndarray of float
        What each student earned on the item.
    scores : (N,) ndarray of float
        What each student earned in all, the item included.

    Notes
    -----
    r = cov(x, s - x) / (sd(x) sd(s - x)): Pearson's correlation of the item's mark x with the score without
    the item, s - x. As an item earns all or nothing, it is the point-biserial correlation. The item is taken
    out of the score because it would correlate with itself: S. Henrysson, "Correction of item-total
    correlations in item analysis", Psychometrika 28 (1963), 211-218.
    """
    rest = scores - marks
    if len(marks) < 2 or np.ptp(marks) == 0 or np.ptp(rest) == 0:
        return None
    return float(np.corrcoef(marks, rest)[0, 1])


def _exercises(assignment: Assignment, tally: Tally) -> list[ExerciseLine]:
    titles = {exercise.name: exercise.title for exercise in assignment.exercises}
    table = np.full((len(tally.marks), len(tally.items)), np.nan)
    for column, key in enumerate(tally.items):
        table[:, column] = [marks.get(key, np.nan) for marks in tally.marks]
    scores = np.nansum(table, axis=1)
    lines = []
    for name in tally.exercises:
        mine = [(n, item) for n, (key, item) in enumerate(tally.items.items()) if key[0] == name]
        if not mine:
            continue
        part = table[:, [n for n, _ in mine]]
        judged = part[~np.isnan(part).all(axis=1)]
        points = sum(item.points for _, item in mine)
        earned = np.nansum(judged, axis=1)
        lines.append(
            ExerciseLine(
                name=name,
                title=titles.get(name, name),
                points=points,
                earned=share(int(earned.sum()), points * len(judged)),
                full=int((earned == points).sum()),
                none=int((earned == 0).sum()),
                items=tuple(_item(item, table[:, n], scores, tally) for n, item in mine),
            )
        )
    return lines


def _item(item: MarkedItem, marks: NDArray[np.float64], scores: NDArray[np.float64], tally: Tally) -> ItemLine:
    judged = ~np.isnan(marks)
    earned = share(int(marks[judged].sum()), item.points * int(judged.sum()))
    r = discrimination(marks[judged], scores[judged])
    counts = tally.outcomes[(item.exercise, item.item)]
    flags = ["hard"] if earned < HARD else []
    if r is not None and r < WEAK and judged.sum() >= ENOUGH:
        flags.append("look at it: better students lose it" if r < 0 else "hardly tells students apart")
    return ItemLine(
        function=item.function,
        sentence=item.sentence,
        points=item.points,
        earned=earned,
        discrimination=r,
        outcomes=tuple(counts[outcome] for outcome in WORDS),
        flags=tuple(flags),
    )


def _facts(tally: Tally) -> list[tuple[str, str]]:
    """Return the numbers for ten seconds: (the number, what it is)."""
    percents = tally.percents
    if not percents:
        return [("0", "graded")]
    return [
        (f"{len(percents):,}", "graded"),
        (f"{statistics.median(percents):.0f} %", "median score"),
        (f"{sum(p >= 100 for p in percents):,}", "have everything right"),
        (f"{sum(p < 50 for p in percents):,}", "are below 50 %"),
        (f"{sum(bool(s.why) for s in tally.students):,}", "need a look"),
    ]


def _summary(percents: Sequence[float]) -> str:
    if len(percents) < 2:
        return ""
    low, _, high = statistics.quantiles(percents, n=4, method="inclusive")
    mean = statistics.fmean(percents)
    return f"The middle half lies between {low:.0f} and {high:.0f} %; the mean is {mean:.0f} %."


def _helped(students: Sequence[Student]) -> list[tuple[str, str, list[Student]]]:
    """Return (rule's title, rule in words, who), only rules that name somebody; lowest scores first."""
    return [
        (title, words, sorted(who, key=lambda s: (s.percent, s.id)))
        for rule, (title, words) in RULES.items()
        if (who := [s for s in students if s.why == rule])
    ]
