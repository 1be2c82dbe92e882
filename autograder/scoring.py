"""From submissions to records: what is to be graded, by which key a grade stays valid, and how it is marked.

A record is written as soon as its submission is judged. Scoring again skips what has a valid record, so that an
interrupted run goes on where it stopped, and a changed rubric regrades just what it must.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

from autograder.check import prove_once
from autograder.collect import load, read_folder
from autograder.course import PUBLIC_SECRET, Course, encode, read_record, told, write
from autograder.errors import GraderBrokeError, GradkitError
from autograder.keys import validity
from autograder.model import Assignment, MarkedItem, Record, Report, Submission
from autograder.pool import Graders, Judged, Task, cores


@dataclass(frozen=True, slots=True)
class Scored:
    """What a scoring run did."""

    records: tuple[Record, ...] = ()
    """Those that were made in this run."""
    unchanged: int = 0
    broken: tuple[GraderBrokeError, ...] = ()


# ---------------------------------------------------------------- marking


def mark(report: Report, assignment: Assignment, submission: Submission, key: str) -> Record:
    """Return the record of a report: each item that passed earns its points, every other none."""
    seen = {(item.exercise, item.item): item for item in report.items}
    items = []
    for item in assignment.items:
        saw = seen.get((item.exercise, item.name))
        if saw is None:
            raise GraderBrokeError(
                f"the report on {submission.student!r} says nothing of {item.exercise}/{item.name}",
                where=assignment.name,
                remedy="the rubric changed while it was used: score again",
            )
        items.append(
            MarkedItem(
                exercise=item.exercise,
                item=item.name,
                function=item.function,
                aspect=item.aspect,
                sentence=item.sentence,
                hint=item.hint,
                points=item.points,
                mark=item.points if saw.outcome == "passed" else 0,
                outcome=saw.outcome,
                message=saw.message,
                line=saw.line,
                explanation=saw.explanation,
                remarks=saw.remarks,
            )
        )
    return Record(
        assignment=assignment.name,
        student=submission.student,
        submission=submission.digest,
        submitted_at=submission.submitted_at,
        key=key,
        tier=report.tier,
        caution=report.caution,
        items=tuple(items),
        files=tuple(sorted(submission.files)),
        problems=submission.problems,
        pictures=report.pictures,
        lines=report.lines,
        versions=_versions(),
    )


@cache
def _versions() -> dict[str, str]:
    names = ("gradkit", "numpy", "pytest")
    return {**{name: version(name) for name in names}, "python": ".".join(map(str, sys.version_info[:3]))}


# ---------------------------------------------------------------- scoring


@dataclass(slots=True)
class Watch:
    """What a scoring run calls as it goes on: nothing, unless somebody watches."""

    proving: Callable[[], object] = lambda: None
    begun: Callable[[int], None] = lambda total: None
    scored: Callable[[Record], None] = lambda record: None
    broke: Callable[[GraderBrokeError], None] = lambda error: None


@dataclass(frozen=True, slots=True)
class _Pending:
    submission: Submission
    key: str

    @property
    def task(self) -> Task:
        return Task(self.submission.student, self.submission.files)


def score(
    course: Course,
    assignment: Assignment,
    students: Sequence[str] = (),
    *,
    workers: int | None = None,
    unsafe: bool = False,
    watch: Watch | None = None,
) -> Scored:
    """Grade what has no valid record yet, and write a record for each as it comes.

    Where grading breaks, an older record does not stand for what is handed in now: it is moved to `superseded/`, and
    the student has none until it can be graded.

    Parameters
    ----------
    students : sequence of str
        Only these; all if empty.
    workers : int, optional
        How many graders at the same time; by default one a core.

    Raises
    ------
    GradkitError
        If a named student handed nothing in, another gradkit is at work in the course, the sandbox would not hold,
        the exercises are not fair under this course's secret, or the course folder cannot be written. What has a
        record by then keeps it.
    """
    with course.locked(f"gradkit score {assignment.name}"):
        return _score(course, assignment, students, workers, unsafe, watch or Watch())


def _score(
    course: Course, assignment: Assignment, students: Sequence[str], workers: int | None, unsafe: bool, watch: Watch
) -> Scored:
    if not course.students(assignment.name):
        raise GradkitError(
            f"nothing is collected for {assignment.name}",
            where=course.root / "submitted",
            remedy="run `gradkit collect` first, in the course folder or with --course",
        )
    secret = course.secret()
    pending, unchanged, damaged = _pending(course, assignment, students, secret)
    for error in damaged:
        watch.broke(error)
    if not pending:
        return Scored((), unchanged, tuple(damaged))
    prove_once(course, assignment, secret, watch.proving, unsafe=unsafe)
    watch.begun(len(pending))
    by_name = {p.submission.student: p for p in pending}
    records, broken = [], damaged

    def give_up(student: str, error: GraderBrokeError) -> None:
        error = _set_aside(course, assignment, student, error)
        broken.append(error)
        watch.broke(error)

    size = min(workers or cores(), len(pending))
    with Graders(assignment.name, secret, course.settings.limits, size=size, unsafe=unsafe) as graders:
        for judged in graders.judge_all(p.task for p in pending):
            if judged.verdict is None:
                assert judged.error is not None
                give_up(judged.task.name, judged.error)
                continue
            found = by_name[judged.task.name]
            try:
                record = mark(judged.verdict.report, assignment, found.submission, found.key)
            except GraderBrokeError as error:
                give_up(judged.task.name, error)
                continue
            write(course.log(assignment.name, record.student), _log(judged), mode=0o600)
            write(course.record(assignment.name, record.student), encode(record))
            _forget_superseded(course, assignment, record.student)
            records.append(record)
            watch.scored(record)
    return Scored(tuple(sorted(records, key=lambda r: r.student)), unchanged, tuple(broken))


def score_folder(course: Course, assignment: Assignment, folder: Path, *, unsafe: bool = False) -> Record:
    """Grade the files of one folder and return their record, writing nothing: for CI.

    Hidden data come from the course's secret if the course folder has one, else from the public one.

    Raises
    ------
    GradkitError
        If the folder cannot be read, or there is no verdict.
    """
    files, problems = read_folder(folder.resolve(), assignment.filenames, inside=assignment.name)
    submission = Submission(assignment.name, folder.resolve().name, files, problems=problems)
    secret, limits = course.secret(make=False) or PUBLIC_SECRET, course.settings.limits
    with Graders(assignment.name, secret, limits, size=1, unsafe=unsafe) as graders:
        (judged,) = graders.judge_all([Task(submission.student, submission.files)])
    if judged.verdict is None:
        assert judged.error is not None
        raise judged.error
    key = validity(assignment, submission.digest, limits, secret)
    return mark(judged.verdict.report, assignment, submission, key)


def _pending(
    course: Course, assignment: Assignment, students: Sequence[str], secret: bytes
) -> tuple[list[_Pending], int, list[GraderBrokeError]]:
    """Return what is to be graded, how many records are valid, and what is wrong with submissions not named."""
    pending: list[_Pending] = []
    damaged: list[GraderBrokeError] = []
    unchanged = 0
    for student in dict.fromkeys(students) or course.students(assignment.name):
        try:
            submission = load(course, assignment.name, student)
        except GradkitError as error:
            if students:
                raise
            damaged.append(GraderBrokeError(error.what, where=error.where, remedy=error.remedy))
            continue
        key = validity(assignment, submission.digest, course.settings.limits, secret)
        if _valid(course, assignment, submission, key):
            _forget_superseded(course, assignment, student)
            unchanged += 1
        else:
            pending.append(_Pending(submission, key))
    return pending, unchanged, damaged


def _valid(course: Course, assignment: Assignment, submission: Submission, key: str) -> bool:
    try:
        record = read_record(course.record(assignment.name, submission.student))
    except GradkitError:  # none, or not readable: it is made anew
        return False
    of_record = (record.student, record.key, record.submitted_at, record.problems)
    return of_record == (submission.student, key, submission.submitted_at, submission.problems)


def _set_aside(course: Course, assignment: Assignment, student: str, error: GraderBrokeError) -> GraderBrokeError:
    """Take the record of an earlier submission or rubric out of the grades, and return what to say of it all."""
    old, place = course.record(assignment.name, student), course.superseded(assignment.name, student)
    if not old.exists():
        return error
    with told(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        old.replace(place)
    what = f"{error.what}; the grade of what was graded before does not count any more: it lies in {place}"
    return GraderBrokeError(what, where=error.where, remedy=error.remedy)


def _forget_superseded(course: Course, assignment: Assignment, student: str) -> None:
    with told(course.root):
        course.superseded(assignment.name, student).unlink(missing_ok=True)


def _log(judged: Judged) -> bytes:
    assert judged.verdict is not None
    telemetry: dict[str, Any] = {
        "judged_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "wall_seconds": round(judged.seconds, 4),
        "worker_cpu_seconds": round(judged.verdict.cpu, 4),
        "worker_peak_kib": judged.verdict.peak,
        "details": dict(judged.verdict.details),
    }
    return msgspec.json.format(msgspec.json.encode(telemetry), indent=1) + b"\n"
