"""What is kept of a class while its records pass by: marks, outcomes, misconceptions, and who needs help.

Each record is read once and let go, so that a class may be large. Knows no statistics and no page; says nothing of who
copied from whom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import quote

from autograder.course import encoded
from autograder.model import Assignment, MarkedItem, Outcome, Record
from autograder.pages.text import share

RULES = {
    "nothing": ("Nothing handed in", "none of the files asked for is there"),
    "does not load": ("A file does not load", "it was handed in, and no function in it could be run"),
    "missing": ("A file is missing", "some of what was asked for was handed in, and some was not"),
    "stopped": ("Something was stopped", "a function ran out of time or memory, or ended the process"),
    "untouched": ("Nothing written yet", "every item still says to do"),
    "below half": ("Below 50 %", "the file loads and runs, and earns less than half of the points"),
}
"""Who needs help: the first rule that fits names a student."""


@dataclass(frozen=True, slots=True)
class Student:
    """One student's line: the score, and why to look at it ("" if there is no need)."""

    id: str
    score: int
    points: int
    marks: tuple[int | None, ...]
    why: str
    link: str

    @property
    def percent(self) -> int:
        """The score in whole percent."""
        return share(self.score, self.points)


@dataclass(slots=True)
class Seen:
    """A misconception or another finding, and who had it."""

    name: str
    kind: str
    exercise: str
    text: str
    functions: Counter[str] = field(default_factory=Counter)
    students: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """What is kept of the records while they pass by."""

    items: dict[tuple[str, str], MarkedItem] = field(default_factory=dict)
    marks: list[dict[tuple[str, str], int]] = field(default_factory=list)
    outcomes: dict[tuple[str, str], Counter[Outcome]] = field(default_factory=dict)
    students: list[Student] = field(default_factory=list)
    percents: list[float] = field(default_factory=list)
    exercises: dict[str, None] = field(default_factory=dict)
    seen: dict[tuple[str, str, str], Seen] = field(default_factory=dict)
    problems: list[tuple[str, str]] = field(default_factory=list)


def tally_of(assignment: Assignment, records: Iterable[Record]) -> Tally:
    """Return what is to be kept of the records of an assignment."""
    tally = Tally(exercises=dict.fromkeys(e.name for e in assignment.exercises))
    keys: dict[tuple[str, str], tuple[str, str]] = {}  # each kept once, not once a student
    for record in records:
        marks = {}
        for item in record.items:
            named = (item.exercise, item.item)
            key = keys.setdefault(named, named)
            if key is named:
                tally.items[key] = item
                tally.exercises.setdefault(item.exercise)
                tally.outcomes[key] = Counter()
            tally.outcomes[key][item.outcome] += 1
            marks[key] = item.mark
            if item.explanation:
                _see(tally, item, record.student)
        tally.marks.append(marks)
        tally.problems += [(record.student, problem) for problem in record.problems]
        tally.percents.append(record.percent)
        earned = record.by_exercise()
        tally.students.append(
            Student(
                id=record.student,
                score=record.score,
                points=record.points,
                marks=tuple(earned[name][0] if name in earned else None for name in tally.exercises),
                why=_why(record),
                link=feedback_link(record.student, record.assignment),
            )
        )
    return tally


def _see(tally: Tally, item: MarkedItem, student: str) -> None:
    explanation = item.explanation
    if explanation is None:
        return
    # A misconception is one exercise's; a NameError is the same everywhere.
    exercise = item.exercise if explanation.kind == "misconception" else ""
    key = (exercise, explanation.kind, explanation.name)
    seen = tally.seen.get(key)
    if seen is None:
        seen = tally.seen[key] = Seen(explanation.name, explanation.kind, exercise, explanation.text)
    if student not in seen.students or item.function not in seen.functions:
        seen.functions[item.function] += 1
    seen.students[student] = None


_IDLE = frozenset({"not run", "not judged"})


def _why(record: Record) -> str:
    """Return the first rule of `RULES` that fits, "" if none does."""
    if not record.files:
        return "nothing"
    ran: dict[str, bool] = {}
    for item in record.items:
        ran[item.exercise] = ran.get(item.exercise, False) or item.outcome not in _IDLE
    idle = [f"{exercise}.py" for exercise, ok in ran.items() if not ok]
    if any(file in record.files for file in idle):
        return "does not load"
    if idle:
        return "missing"
    outcomes = {item.outcome for item in record.items} - {"not judged"}
    if "stopped" in outcomes:
        return "stopped"
    if outcomes == {"to do"}:
        return "untouched"
    return "below half" if 2 * record.score < record.points else ""


def feedback_link(student: str, assignment: str) -> str:
    """Return the way from a report to a student's page."""
    # The folder's name is percent-encoded; its percent signs are encoded once more to stand in a link.
    return f"../../feedback/{quote(encoded(student))}/{quote(assignment)}/feedback.html"
