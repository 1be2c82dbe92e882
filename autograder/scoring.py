"""From submissions to records: what is to be graded, by which key a grade stays valid, and how it is marked.

A record is written as soon as its submission is judged. Scoring again skips what has a valid record, so that an
interrupted run goes on where it stopped, and a changed rubric regrades just what it must.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from autograder.check import data_secret, prove_once
from autograder.course import PUBLIC_SECRET, Course, encode, read_record, told, write
from autograder.errors import GraderBrokeError, GradkitError
from autograder.keys import validity
from autograder.model import Assignment, MarkedItem, Record, Report, Submission
from autograder.pool import Graders, Judged, Task, cores
from autograder.versions import versions

if TYPE_CHECKING:
    from autograder.cluster.scorer import Cluster


@dataclass(frozen=True, slots=True)
class Scored:
    """What a scoring run did."""

    students: tuple[str, ...] = ()
    """Those whose record was made in this run."""
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
        versions=versions(),
    )


# ---------------------------------------------------------------- scoring


@dataclass(slots=True)
class Watch:
    """What a scoring run calls as it goes on: nothing, unless somebody watches."""

    proving: Callable[[], object] = lambda: None
    begun: Callable[[int], None] = lambda total: None
    scored: Callable[[Record], None] = lambda record: None
    broke: Callable[[GraderBrokeError], None] = lambda error: None
    left_out: Callable[[GradkitError], None] = lambda error: None
    """A worker of a cluster takes no part."""


@dataclass(frozen=True, slots=True)
class _Pending:
    """A submission to grade, without its files: they are read when its turn comes."""

    student: str
    digest: str
    key: str


def score(
    course: Course,
    assignment: Assignment,
    students: Sequence[str] = (),
    *,
    workers: int | None = None,
    cluster: str | None = None,
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
        How many graders at the same time; by default one a core. With a local cluster, how many workers.
    cluster : str, optional
        The address of a Dask scheduler whose workers grade instead of this machine, or "local" for a cluster of this
        machine's own.

    Raises
    ------
    GradkitError
        If a named student handed nothing in, another gradkit is at work in the course, the sandbox would not hold,
        the exercises are not fair under this course's secret, the course folder cannot be written, or the cluster
        is gone. What has a record by then keeps it.
    """
    with course.locked(f"gradkit score {assignment.name}"):
        return _score(course, assignment, students, workers, cluster, unsafe, watch or Watch())


def _score(
    course: Course,
    assignment: Assignment,
    students: Sequence[str],
    workers: int | None,
    cluster: str | None,
    unsafe: bool,
    watch: Watch,
) -> Scored:
    if not course.students(assignment.name):
        raise GradkitError(
            f"nothing is collected for {assignment.name}",
            where=course.root / "submitted",
            remedy="run `gradkit collect` first, in the course folder or with --course",
        )
    secret = data_secret(course, assignment)
    pending, unchanged, damaged = _pending(course, assignment, students, secret)
    if pending and (proved := prove_once(course, assignment, watch.proving, unsafe=unsafe)) != secret:
        secret = proved
        pending, unchanged, damaged = _pending(course, assignment, students, secret)
    for error in damaged:
        watch.broke(error)
    if not pending:
        return Scored((), unchanged, tuple(damaged))
    watch.begun(len(pending))
    keys = {one.student: one.key for one in pending}
    under_way: dict[str, Submission] = {}
    made, broken = [], damaged

    def give_up(student: str, error: GraderBrokeError) -> None:
        error = _set_aside(course, assignment, student, error)
        broken.append(error)
        watch.broke(error)

    def tasks() -> Iterator[Task]:
        for one in pending:
            try:
                submission = _load_again(course, assignment, one)
            except GraderBrokeError as error:
                give_up(one.student, error)
                continue
            under_way[one.student] = submission
            yield Task(one.student, submission.files)

    limits, size = course.settings.limits, min(workers or cores(), len(pending))
    with (
        _on_cluster(cluster, assignment.name, secret, limits, workers=workers, unsafe=unsafe, left_out=watch.left_out)
        if cluster
        else Graders(assignment.name, secret, limits, size=size, unsafe=unsafe)
    ) as graders:
        for judged in graders.judge_all(tasks()):
            submission = under_way.pop(judged.task.name)
            if judged.verdict is None:
                assert judged.error is not None
                give_up(submission.student, judged.error)
                continue
            try:
                record = mark(judged.verdict.report, assignment, submission, keys[submission.student])
            except GraderBrokeError as error:
                give_up(submission.student, error)
                continue
            write(course.log(assignment.name, record.student), _log(judged), mode=0o600)
            write(course.record(assignment.name, record.student), encode(record))
            _forget_superseded(course, assignment, record.student)
            made.append(record.student)
            watch.scored(record)
    return Scored(tuple(sorted(made)), unchanged, tuple(broken))


def _on_cluster(address: str, *args: Any, **options: Any) -> Cluster:
    """Return the graders of a cluster: Dask is imported here and nowhere before."""
    try:
        from autograder.cluster.scorer import Cluster
    except ModuleNotFoundError as missing:
        if missing.name not in ("dask", "distributed"):
            raise
        raise GradkitError(
            f"scoring on a cluster needs {missing.name}, which is not installed",
            where="--cluster",
            remedy="install gradkit's extra `cluster`: docs/cluster.md says how",
        ) from None
    return Cluster(address, *args, **options)


def score_folder(
    course: Course, assignment: Assignment, folder: Path, *, unsafe: bool = False,
    meanwhile: Callable[[], object] = lambda: None,
) -> Record:  # fmt: skip
    """Grade the files of one folder and return their record, writing nothing: for CI.

    Hidden data come from the course's secret if the course folder has one, else from the public one. `meanwhile` is
    called while the grader starts.

    Raises
    ------
    GradkitError
        If the folder cannot be read, or there is no verdict.
    """
    from autograder.collect import read_folder

    files, problems = read_folder(folder.resolve(), assignment.filenames, inside=assignment.name)
    submission = Submission(assignment.name, folder.resolve().name, files, problems=problems)
    secret = data_secret(course, assignment) if course.secret(make=False) else PUBLIC_SECRET
    limits = course.settings.limits
    with Graders(assignment.name, secret, limits, size=1, unsafe=unsafe, warm=False) as graders:
        graders.begin()
        key = validity(assignment, submission.digest, limits, secret)
        versions()  # looked up once
        meanwhile()
        (judged,) = graders.judge_all([Task(submission.student, submission.files)])
    if judged.verdict is None:
        assert judged.error is not None
        raise judged.error
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
            submission = _load(course, assignment, student)
        except GradkitError as error:
            if students:
                raise
            damaged.append(_broke(error))
            continue
        key = validity(assignment, submission.digest, course.settings.limits, secret)
        if _valid(course, assignment, submission, key):
            _forget_superseded(course, assignment, student)
            unchanged += 1
        else:
            pending.append(_Pending(student, submission.digest, key))
    return pending, unchanged, damaged


def _load(course: Course, assignment: Assignment, student: str) -> Submission:
    from autograder.collect import load

    return load(course, assignment.name, student)


def _load_again(course: Course, assignment: Assignment, pending: _Pending) -> Submission:
    """Return a submission whose turn has come.

    Raises
    ------
    GraderBrokeError
        If it is not any more what it was when the run began.
    """
    try:
        submission = _load(course, assignment, pending.student)
    except GradkitError as error:
        raise _broke(error) from None
    if submission.digest != pending.digest:
        raise GraderBrokeError(
            f"the submission of {pending.student!r} was changed while the class was scored",
            where=course.submitted(assignment.name, pending.student),
            remedy="score again",
        )
    return submission


def _broke(error: GradkitError) -> GraderBrokeError:
    return GraderBrokeError(error.what, where=error.where, remedy=error.remedy)


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
