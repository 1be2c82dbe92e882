"""The student's pages: what was asked, what came, where to look, and what to do first.

A page is a pure function of a record and the student's own files: one file that asks nothing of anybody, with no
script, no request, and one style sheet inside. What it says is decided in `pages`, how it looks by `render` and the
templates; this module makes the one of the other, and writes the pages of a class. It knows no hidden data: a record
holds none.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.course import Course, decoded, read_record, write
from autograder.errors import GradkitError
from autograder.model import Assignment, Record
from autograder.pages.page import page_of
from autograder.pages.processes import each
from autograder.pages.render import render
from autograder.pages.seals import is_sealed, key_of, sealed
from autograder.pool import cores

ENOUGH = 150
"""Students whose pages are worth a process of their own, which costs a second or two."""

# ---------------------------------------------------------------- one page


def page(record: Record, files: Mapping[str, bytes], *, assignment: Assignment | None = None) -> str:
    """Return the feedback on one submission, as a self-contained HTML page.

    Parameters
    ----------
    files : mapping of str to bytes
        The student's own files, to show their lines; empty to show none.
    assignment : Assignment, optional
        From where the titles are; without it they are made of the names.
    """
    return render("feedback.html", page=page_of(record, files, assignment))


def exercise_page(
    record: Record, files: Mapping[str, bytes], exercise: str, *, assignment: Assignment | None = None
) -> str:
    """Return the feedback on one exercise of a submission: the page that nbgrader hands out."""
    return render("feedback.html", page=page_of(record, files, assignment, exercise))


# ---------------------------------------------------------------- a class


def write_pages(
    course: Course,
    assignment: Assignment,
    students: Sequence[str] | None = None,
    *,
    processes: int | None = None,
) -> int:
    """Write the pages of all graded students, or of the named ones; return of how many.

    A student's folder gets `feedback.html`, a page an exercise, and the two files by which nbgrader's
    release_feedback knows the submission. Pages that would not change are neither rendered nor written.

    Parameters
    ----------
    processes : int, optional
        How many share the work; by default one a core, as far as there is enough to do.

    Raises
    ------
    GradkitError
        If nothing is graded yet, a named student has no record, or a file is not a record.
    """
    records = _records(course, assignment, students)
    course.secret()  # made before the processes would all make one
    stale = [path for path in records if _is_stale(course, _job(course, assignment, path))]
    if processes is None:
        processes = min(len(stale) // ENOUGH, cores())
    each(partial(_write, course, assignment), stale, processes=processes)
    return len(records)


def _records(course: Course, assignment: Assignment, students: Sequence[str] | None) -> list[Path]:
    """Return the files of the records, by student id."""
    if students is not None:
        return [course.record(assignment.name, student) for student in students]
    paths = sorted(course.root.glob(f"records/{assignment.name}/*.json"), key=lambda p: decoded(p.stem))
    if not paths:
        raise GradkitError(
            f"nothing of {assignment.name} is graded yet",
            where=course.root / "records" / assignment.name,
            remedy="run `gradkit score` first",
        )
    return paths


@dataclass(frozen=True, slots=True)
class _Job:
    """A student's record, files and folder; `key` is the sum over what the pages are made of.

    `pages` maps the name of a file to the exercise that it is about, "" for all of them.
    """

    record: Record
    files: Mapping[str, bytes]
    folder: Path
    key: bytes
    pages: Mapping[str, str]


def _job(course: Course, assignment: Assignment, path: Path) -> _Job:
    record = read_record(path)
    files = _own_files(course, assignment, record)
    return _Job(
        record=record,
        files=files,
        folder=course.feedback(assignment.name, record.student),
        key=key_of(record, assignment, shows_lines=bool(files)),
        # An exercise that is called "feedback" yields to the whole.
        pages={**{f"{exercise}.html": exercise for exercise in record.by_exercise()}, "feedback.html": ""},
    )


def _own_files(course: Course, assignment: Assignment, record: Record) -> Mapping[str, bytes]:
    """Return the files that were graded; none if others lie there now."""
    if not course.submitted(assignment.name, record.student).is_dir():
        return {}
    from autograder.collect import load

    try:
        submission = load(course, assignment.name, record.student)
    except GradkitError:  # damaged since: the grade stands, its lines cannot be shown
        return {}
    return submission.files if submission.digest == record.submission else {}


def _is_stale(course: Course, job: _Job) -> bool:
    """Return whether a page, or a file beside the pages, is not what it would be made anew."""
    return not (
        all(is_sealed(job.folder / name, job.key) for name in job.pages)
        and all(_holds(job.folder / name, content) for name, content, _ in _beside(course, job.record))
    )


def _beside(course: Course, record: Record) -> Iterator[tuple[str, bytes, int]]:
    """Yield (name, content, mode) of the two files without which nbgrader's release_feedback stops for the whole class.

    A submission that did not come through nbgrader's exchange has no secret; it gets one that nobody can guess.
    """
    beside = course.submitted(record.assignment, record.student)
    made = hmac.new(course.secret(), f"{record.student}/{record.submission}".encode(), hashlib.sha256).hexdigest()
    for name, otherwise, mode in (("timestamp.txt", "", 0o644), ("submission_secret.txt", made, 0o600)):
        try:
            content = (beside / name).read_bytes()
        except FileNotFoundError:
            content = otherwise.encode()
        yield name, content, mode


def _holds(path: Path, content: bytes) -> bool:
    with suppress(FileNotFoundError):
        return path.read_bytes() == content
    return False


def _write(course: Course, assignment: Assignment, path: Path) -> None:
    """Write the pages of one record and what stands beside them, as far as they would change."""
    job = _job(course, assignment, path)
    for name, content, mode in _beside(course, job.record):
        if not _holds(job.folder / name, content):
            write(job.folder / name, content, mode=mode)
    for name, exercise in job.pages.items():
        if not is_sealed(job.folder / name, job.key):
            text = render("feedback.html", page=page_of(job.record, job.files, assignment, exercise or None))
            write(job.folder / name, sealed(text, job.key))
