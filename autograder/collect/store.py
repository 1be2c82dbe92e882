"""How a submission lies in the course folder.

    collected/<assignment>/<student>/<digest>/    the files, and `submission.json`; never changed or removed
    submitted/<student>/<assignment>/             the same of the one to grade, and `timestamp.txt`

A folder is written under a hidden name beside its place, is on the disk before it is renamed, and is renamed
whole: what stands in a place is complete. Where it takes the place of another, that is moved aside first; a
run that ends between the two renames leaves it there, and `recover` moves it back.

This module knows no sources and judges nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from autograder.collect.folder import read_folder
from autograder.course import Course, encode, encoded, write
from autograder.errors import GradkitError
from autograder.model import Submission

SLIP = "submission.json"
TIMESTAMP = "timestamp.txt"


class Slip(msgspec.Struct, frozen=True):
    """`submission.json`: what goes with the files. `submitted_at` is ISO 8601 with offset, or ""."""

    student: str
    submitted_at: str
    files: tuple[str, ...]
    problems: tuple[str, ...]
    source: str


# ---------------------------------------------------------------- reading


def load(course: Course, assignment_name: str, student: str) -> Submission:
    """Return the submission to grade: the files that its `submission.json` lists, and no other.

    Raises
    ------
    GradkitError
        If there is none, or it is not as it was collected.
    """
    return opened(course, assignment_name, student)[0]


def opened(course: Course, assignment_name: str, student: str) -> tuple[Submission, Slip]:
    """Return the submission to grade with its slip, or raise as `load` does."""
    folder = course.submitted(assignment_name, student)
    if not os.path.lexists(folder):  # a dangling link is damage
        raise GradkitError(
            f"there is no submission of {student!r} for {assignment_name}",
            where=folder,
            remedy="run `gradkit collect` first",
        )
    slip = _read_slip(folder, student)
    files, problems = read_folder(folder, slip.files)
    if len(files) < len(slip.files):
        raise _damaged(folder, problems[0])
    return Submission(assignment_name, slip.student, files, slip.submitted_at, slip.problems), slip


_slips = msgspec.json.Decoder(Slip)


def _read_slip(folder: Path, student: str) -> Slip:
    files, problems = read_folder(folder, [SLIP])
    if SLIP not in files:
        raise _damaged(folder, problems[0])
    try:
        slip = _slips.decode(files[SLIP])
        moment = datetime.fromisoformat(slip.submitted_at or "1970-01-01T00:00:00Z")
    except (msgspec.DecodeError, ValueError) as error:
        raise _damaged(folder, f"{SLIP} makes no sense ({error})") from None
    if moment.tzinfo is None:
        raise _damaged(folder, f"the date in {SLIP} has no offset")
    if encoded(slip.student) != encoded(student):
        raise _damaged(folder, f"{SLIP} is another student's")
    if any(name in ("", ".", "..") or "/" in name or "\0" in name for name in slip.files):
        raise _damaged(folder, f"{SLIP} lists what is no file name")
    return slip


def _damaged(folder: Path, why: str) -> GradkitError:
    return GradkitError(f"this submission is damaged: {why}", where=folder, remedy="run `gradkit collect` again")


# ---------------------------------------------------------------- writing


def recover(course: Course, assignment_name: str) -> None:
    """Put right what an interrupted run left: moved aside and not replaced, or written and not placed."""
    with _told(course.root):
        for aside in [*course.root.glob(f"submitted/*/.{assignment_name}.old")]:
            final = aside.with_name(assignment_name)
            if os.path.lexists(final):
                _remove(aside)
            else:
                aside.rename(final)
        for places in (f"submitted/*/.{assignment_name}", f"collected/{assignment_name}/*/.*"):
            for unfinished in [*course.root.glob(f"{places}.new")]:
                _remove(unfinished)


def stage(final: Path, submission: Submission, source: str, *, to_grade: bool) -> None:
    """Write a submission beside its place; `settle` puts it there. The one `to_grade` gets a timestamp."""
    with _told(final):
        beside = _beside(final, "new")
        beside.mkdir(parents=True)
        for name, content in submission.files.items():
            (beside / name).write_bytes(content)
        (beside / SLIP).write_bytes(_slip(submission, source))
        if to_grade and submission.submitted_at:
            moment = datetime.fromisoformat(submission.submitted_at).astimezone(UTC)
            (beside / TIMESTAMP).write_text(f"{moment:%Y-%m-%d %H:%M:%S.%f} UTC", encoding="ascii")


def settle(finals: Sequence[Path]) -> None:
    """Put staged submissions in their places, in this order.

    One sync for all of them, before the first rename: a class is tens of thousands of small files, and with
    an fsync for each, collecting would do little else.
    """
    if finals:
        os.sync()
    for final in finals:
        with _told(final):
            aside = _beside(final, "old")
            if replaces := os.path.lexists(final):
                final.rename(aside)
            _beside(final, "new").rename(final)
            if replaces:
                _remove(aside)


def correct(folder: Path, submission: Submission, source: str) -> None:
    """Write the slip of a submission again, the files staying as they are."""
    with _told(folder):
        write(folder / SLIP, _slip(submission, source))


def _slip(submission: Submission, source: str) -> bytes:
    names = tuple(submission.files)
    return encode(Slip(submission.student, submission.submitted_at, names, submission.problems, source))


def _remove(path: Path) -> None:
    """Remove a folder, or whatever somebody put in its place."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _beside(final: Path, suffix: str) -> Path:
    return final.with_name(f".{final.name}.{suffix}")


@contextmanager
def _told(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GradkitError(
            f"the course folder could not be written ({error.strerror})",
            where=error.filename or where,
            remedy="put that right and run `gradkit collect` again: it goes on where it stopped",
        ) from error
