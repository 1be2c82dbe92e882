"""Which submission of a student is the one to grade.

What stands in `submitted/` gives way only to something that is not older and holds at least one of the files
asked for: an empty folder, a damaged zip or an old download never takes a grade away. All of them are kept in
`collected/`. (What was changed by hand in `submitted/` gives way like anything else.)

This module knows neither kinds of sources nor how files are read and written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from autograder.collect import store
from autograder.collect.intake import Intake
from autograder.collect.sources import Delivery
from autograder.course import Course
from autograder.errors import GradkitError
from autograder.model import Assignment, Submission

Status = Literal["new", "replaced", "unchanged", "kept", "empty"]
"""What became of a student's submission.

new          the first one
replaced     it took the place of an earlier one
unchanged    the same files stand there already
kept         the one that stands there stays: this one is older, or nothing in it could be used
empty        none of the files asked for was found, now or before: the student is graded as if nothing came
"""


_EMPTY = "collected as an empty submission: every file counts as missing"


@dataclass(frozen=True, slots=True)
class Collected:
    """What a source held of one student, and what became of it.

    Parameters
    ----------
    student : str
        The id, exactly as the LMS writes it.
    files, missing : tuple of str
        The names asked for, as found and as not found.
    problems : tuple of str
        One sentence each.
    digest : str
        The submission's, so that the folder in `collected/` can be found.
    submitted_at : str
        ISO 8601 instant in UTC, or "" if not known.
    late_by : timedelta or None
        None if it is in time, or nobody can tell.
    source : str
        Where it lay.
    """

    student: str
    status: Status
    files: tuple[str, ...]
    missing: tuple[str, ...]
    problems: tuple[str, ...]
    digest: str
    submitted_at: str
    late_by: timedelta | None
    source: str


def collect_one(course: Course, assignment: Assignment, found: Sequence[Delivery]) -> tuple[Collected, list[Path]]:
    """Write a student's submissions beside their places; return what to say of them, and the places."""
    read = [(delivery, delivery.read()) for delivery in found]
    (delivery, intake), *others = sorted(read, key=_precedence, reverse=True)
    student, due = delivery.student, _due(course, assignment)
    submission = _submission(assignment, student, intake, _iso(intake.modified), due)
    standing, slip, damage = _standing(course, assignment, student)
    status, takes_place, notes = _decide(submission, standing, damage)
    if standing and standing.digest == submission.digest:
        submission = _submission(assignment, student, intake, standing.submitted_at, due)
        # They differ where the due date was moved, or where it came in another form.
        if slip and submission.problems != standing.problems:
            store.correct(course.submitted(assignment.name, student), submission, slip.source)

    places: list[Path] = []
    earlier = [(d, _submission(assignment, student, i, _iso(i.modified), due)) for d, i in others if i.files]
    for origin, one in [(delivery, submission), *earlier]:
        place = course.collected(assignment.name, student) / one.digest
        if place not in places and not place.exists():
            store.stage(place, one, origin.origin, to_grade=False)
            places.append(place)
    if takes_place:
        place = course.submitted(assignment.name, student)
        store.stage(place, submission, delivery.origin, to_grade=True)
        places.append(place)

    if due and submission.files and not submission.submitted_at:
        notes.append("it has no date, so nobody can tell whether it is late")
    collected = Collected(
        student=student,
        status=status,
        files=tuple(submission.files),
        missing=tuple(name for name in assignment.filenames if name not in submission.files),
        problems=(*submission.problems, *_several(delivery, intake, others), *notes),
        digest=submission.digest,
        submitted_at=submission.submitted_at,
        late_by=_late_by(submission.submitted_at, due),
        source=delivery.origin,
    )
    return collected, places


def _precedence(read: tuple[Delivery, Intake]) -> tuple[bool, datetime]:
    """Rank the submissions of a student in one source: something above nothing, newer above older."""
    _, intake = read
    return bool(intake.files), intake.modified or datetime.min.replace(tzinfo=UTC)


def _several(taken: Delivery, intake: Intake, others: Sequence[tuple[Delivery, Intake]]) -> Iterator[str]:
    """Say which one was taken, if the source holds several of a student, and why."""
    for other, left in others:
        twice = f"handed in twice: {taken.origin} was taken, {other.origin}"
        if not left.files:
            yield f"{twice} holds no file asked for"
            yield from (f"{other.origin}: {problem}" for problem in left.problems)
        elif intake.modified and left.modified and _is_older(left.modified, intake.modified):
            yield f"{twice} is older and was kept for the record"
        else:
            yield f"{twice} was kept for the record; their dates do not tell which is newer"


def _standing(course: Course, assignment: Assignment, student: str) -> tuple[Submission | None, store.Slip | None, str]:
    """Return the submission that stands to be graded, with its slip; or what is wrong with it."""
    if not course.submitted(assignment.name, student).is_dir():
        return None, None, ""
    try:
        return *store.opened(course, assignment.name, student), ""
    except GradkitError as error:
        return None, None, error.what


def _decide(new: Submission, standing: Submission | None, damage: str) -> tuple[Status, bool, list[str]]:
    """Return what becomes of a submission, whether it is the one to grade from now on, and why."""
    if standing is None:
        if damage and not new.files:
            return "kept", False, [f"nothing in it could be used, and of the one collected earlier: {damage}"]
        if damage:
            return "replaced", True, [f"of the one collected earlier: {damage}"]
        return ("new", True, []) if new.files else ("empty", True, [_EMPTY])
    if new.digest == standing.digest:
        return ("unchanged", False, []) if new.files else ("empty", False, [_EMPTY])
    if not new.files:
        return "kept", False, [f"nothing in it could be used: the one {_handed_in(standing)} stays"]
    if new.submitted_at and standing.submitted_at and _is_older(_moment(new), _moment(standing)):
        why = f"older than the one already collected ({_handed_in(standing)}): kept for the record"
        return "kept", False, [why]
    lost = [name for name in standing.files if name not in new.files]
    return "replaced", True, [f"{name} was in the one {_handed_in(standing)}" for name in lost]


def _submission(
    assignment: Assignment, student: str, intake: Intake, submitted_at: str, due: datetime | None
) -> Submission:
    problems = list(intake.problems)
    if not intake.files:
        problems.append("none of the files asked for was found")
    if due and (late := _late_by(submitted_at, due)):
        problems.append(f"late by {_duration(late)} (due {due:%Y-%m-%d %H:%M} UTC)")
    return Submission(assignment.name, student, intake.files, submitted_at, tuple(problems))


# ---------------------------------------------------------------- dates


def _due(course: Course, assignment: Assignment) -> datetime | None:
    settings = course.settings.assignments.get(assignment.name)
    return settings.due.astimezone(UTC) if settings and settings.due else None


def _late_by(submitted_at: str, due: datetime | None) -> timedelta | None:
    if not submitted_at or not due:
        return None
    late = datetime.fromisoformat(submitted_at) - due
    return late if late > timedelta(0) else None


def _is_older(moment: datetime, other: datetime) -> bool:
    """Return whether a moment is surely the earlier one: dates in zips are cut to two seconds."""
    return other - moment >= timedelta(seconds=2)


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _moment(submission: Submission) -> datetime:
    return datetime.fromisoformat(submission.submitted_at)


def _handed_in(submission: Submission) -> str:
    if not submission.submitted_at:
        return "collected earlier"
    return f"of {_moment(submission).astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _duration(length: timedelta) -> str:
    """Write a length of time in its two largest units: "2 days 3 hours"."""
    seconds = int(length.total_seconds())
    parts: list[str] = []
    for unit, size in (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}{'s' if count > 1 else ''}")
    return " ".join(parts[:2]) or "less than a second"
