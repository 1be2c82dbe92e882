"""A class's submissions, from a source into the course folder.

Collecting twice changes nothing, and an interrupted run is completed by the next. One run at a time has the course
folder to itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from autograder.collect import store
from autograder.collect.intake import Intake
from autograder.collect.sources import Delivery, deliveries
from autograder.collect.student import Collected, Status, collect_one
from autograder.course import Course
from autograder.errors import GradkitError
from autograder.model import Assignment

_OURS = ("release", "collected", "submitted", "records", "superseded", "logs", "autograded", "feedback", "reports")

_BATCH = 500
"""Students whose submissions are written before they are put in place together."""

_EARLIEST = datetime(1981, 1, 1, tzinfo=UTC)
"""Before this lie the dates of clocks that were never set."""
_AHEAD = timedelta(days=7)
"""How far a date may lie ahead of this machine's clock."""
_WRITTEN = datetime(2026, 11, 1, tzinfo=UTC)
"""When this was written: a clock of this machine that says less is wrong, and tells nothing about dates."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What collecting from a source did: its students by id, and sentences about the rest."""

    assignment: str
    students: tuple[Collected, ...]
    problems: tuple[str, ...]

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many students there are of each status; 0 where there are none."""
        return Counter(one.status for one in self.students)

    @property
    def n_late(self) -> int:
        """How many submissions came after the due date."""
        return sum(one.late_by is not None for one in self.students)

    @property
    def n_incomplete(self) -> int:
        """How many submissions lack a file that is asked for."""
        return sum(bool(one.missing) for one in self.students)


def collect(course: Course, assignment: Assignment, source: Path) -> Collection:
    """Take the submissions in a source into the course folder.

    Parameters
    ----------
    source : Path
        A folder with a folder or a zip for each student, or one zip that holds the same.

    Raises
    ------
    GradkitError
        If there is no course or another gradkit is at work in it, if the source cannot be read at all, or the
        course folder cannot be written. A submission that cannot be read is no error: the rest of the class is
        collected.
    """
    with course.locked(f"gradkit collect {assignment.name}"):
        _refuse_own(course, source)
        return _collect(course, assignment, source)


def _collect(course: Course, assignment: Assignment, source: Path) -> Collection:
    store.recover(course, assignment.name)
    latest = _latest(datetime.now(UTC))
    students: list[Collected] = []
    with deliveries(source, assignment) as there:
        by_student: dict[str, list[Delivery]] = {}
        for delivery in there.found:
            by_student.setdefault(delivery.student, []).append(delivery)
        staged: list[Path] = []
        for number, student in enumerate(sorted(by_student), start=1):
            notes: list[str] = []
            dated = [replace(one, read=partial(_read, one, latest, notes)) for one in by_student[student]]
            collected, places = collect_one(course, assignment, dated)
            students.append(replace(collected, problems=(*collected.problems, *notes)))
            staged += places
            if number % _BATCH == 0:
                store.settle(staged)
                staged = []
        store.settle(staged)
    problems = there.problems if students else (*there.problems, "no student's folder or zip was found")
    return Collection(assignment.name, tuple(students), problems)


def _latest(now: datetime) -> datetime:
    """Return the latest date that a submission may have."""
    return now + _AHEAD if now >= _WRITTEN else datetime.max.replace(tzinfo=UTC)


def _read(delivery: Delivery, latest: datetime, notes: list[str]) -> Intake:
    """Read a submission. A date that cannot be true counts as none: by it, any later one could count as older."""
    intake = delivery.read()
    if intake.modified is None or _EARLIEST <= intake.modified <= latest:
        return intake
    date = f"{intake.modified:%Y-%m-%d}"
    notes.append(f"the date of {delivery.origin}, {date}, cannot be true: it counts as not known")
    return replace(intake, modified=None)


def _refuse_own(course: Course, source: Path) -> None:
    """Refuse what would make students of the course's own folders."""
    root, place = course.root.resolve(), source.resolve()
    ours = (root / name for name in _OURS)
    if place in (root, *root.parents) or any(place.is_relative_to(folder) for folder in ours):
        raise GradkitError(
            "these are the course's own folders, not submissions",
            where=source,
            remedy="give a folder that holds nothing but the students' folders or zips",
        )
