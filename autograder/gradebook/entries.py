"""What goes into a gradebook: records that were found sound, their comments and times. Knows no database."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from autograder.course import Course, encoded
from autograder.errors import GradkitError
from autograder.model import Assignment, MarkedItem, Record


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did.

    Parameters
    ----------
    submissions : int
        Records entered.
    added : int
        Those of them that the gradebook had not seen.
    changed : int
        Those of them that it had seen with another mark, comment or time.
    unscored : int
        Submissions in the gradebook that came with no record and lack a mark for an item of the rubric;
        formgrader shows them as "needs manual grade".
    """

    submissions: int
    added: int
    changed: int
    unscored: int


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild did.

    Parameters
    ----------
    submissions : int
        Records entered.
    kept, lost : int
        Entries by people's hands (a score, a comment, a flag, ...) that were carried over, and those whose
        student or item is no more; the backup still has them.
    readable : bool
        Whether the old gradebook could be read at all.
    backup : Path or None
        A copy of the old gradebook, an SQLite file; None if there was none.
    """

    submissions: int
    kept: int
    lost: int
    readable: bool
    backup: Path | None


def database_url(course: Course) -> str:
    """Return the SQLAlchemy URL of the course's gradebook."""
    return course.settings.gradebook.url or f"sqlite:///{course.root / 'gradebook.db'}?timeout=60"


def row_id(*names: str) -> str:
    """Return the id of a row that has none yet: the same for the same names, so that a rebuilt gradebook is the same.

    A page of formgrader, whose address holds ids, is then found again too.
    """
    return hashlib.sha256("\0".join(names).encode()).hexdigest()[:32]


def checked(assignment: Assignment, records: Iterable[Record]) -> Iterator[Record]:
    """Yield the records one by one, if they are fit to leave the house.

    Raises
    ------
    GradkitError
        At the first record that is of another assignment or rubric, that is of a student who had one already, or
        whose marks are not numbers between 0 and the items' points.
    """
    rubric = {(item.exercise, item.name): item.points for item in assignment.items}
    seen: dict[str, str] = {}
    for record in records:
        name = encoded(record.student)
        where = f"records/{record.assignment}/{name}.json"
        if record.assignment != assignment.name:
            raise GradkitError(
                f"this record is of another assignment than {assignment.name!r}",
                where=where,
                remedy="hand over the records of one assignment at a time",
            )
        if name in seen:
            raise GradkitError(
                f"two records are of one student: {seen[name]!r} and {record.student!r}",
                where=where,
                remedy="delete the one that does not belong, and score again",
            )
        seen[name] = record.student
        marked = {(item.exercise, item.item): item.points for item in record.items}
        if marked != rubric or len(marked) != len(record.items):
            raise GradkitError(
                f"this record was scored under another rubric: {_difference(marked, rubric)}",
                where=where,
                remedy=f"run `gradkit score` on {assignment.name} again",
            )
        for item in record.items:
            if not (math.isfinite(item.mark) and 0 <= item.mark <= item.points):
                raise GradkitError(
                    f"{item.exercise}/{item.item} has the mark {item.mark} of {item.points}",
                    where=where,
                    remedy="delete the record and score again",
                )
        yield record


def _difference(marked: dict[tuple[str, str], int], rubric: dict[tuple[str, str], int]) -> str:
    for name in sorted(marked.keys() | rubric.keys()):
        if marked.get(name) != rubric.get(name):
            was, now = (f"{p} points" if p else "not in it" for p in (marked.get(name), rubric.get(name)))
            return f"{'/'.join(name)} was {was} and is {now} now"
    return "an item occurs twice"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a gradebook keeps of a record; of so few bytes that those of a large class fit into memory.

    Parameters
    ----------
    student : str
        The id as the LMS writes it.
    name : str
        The id as the gradebook and the folders have it.
    time : datetime or None
        When the submission was made, UTC without offset.
    marks : tuple of float
        One for each item, in the order of the rubric.
    comments : tuple of str or None
        One for each item, in the order of the rubric.
    """

    student: str
    name: str
    time: datetime | None
    marks: tuple[float, ...] = ()
    comments: tuple[str | None, ...] = ()


def entries(assignment: Assignment, records: Iterable[Record]) -> list[Entry]:
    """Return what the gradebook keeps of some records, which are read one by one.

    Raises
    ------
    GradkitError
        As `checked` and `instant`.
    """
    # A class earns the same marks and is told the same things over and over: each is kept once.
    said: dict[str | None, str | None] = {}
    marked: dict[tuple[float, ...], tuple[float, ...]] = {}
    found = []
    for record in checked(assignment, records):
        items = {(item.exercise, item.item): item for item in record.items}
        ordered = [items[item.exercise, item.name] for item in assignment.items]
        comments = (comment(item) for item in ordered)
        marks = tuple(float(item.mark) for item in ordered)
        found.append(
            Entry(
                student=record.student,
                name=encoded(record.student),
                time=instant(record),
                marks=marked.setdefault(marks, marks),
                comments=tuple(said.setdefault(text, text) for text in comments),
            )
        )
    return found


def comment(item: MarkedItem) -> str | None:
    """Return what stands beside a mark: the message and the explanation, None if there is neither."""
    said = (item.message, item.explanation.text if item.explanation else "")
    # PostgreSQL takes no NUL in a text.
    return "\n\n".join(text for text in said if text).replace("\0", "�") or None


def instant(record: Record) -> datetime | None:
    """Return when a submission was made as the database keeps it, UTC without offset; None if unknown.

    Raises
    ------
    GradkitError
        If the record's time is not ISO 8601.
    """
    if not record.submitted_at:
        return None
    try:
        return utc(datetime.fromisoformat(record.submitted_at))
    except (ValueError, OverflowError):
        raise GradkitError(
            f"{record.submitted_at!r} is not a time",
            where=f"records/{record.assignment}/{encoded(record.student)}.json",
            remedy="collect the submission and score it again",
        ) from None


def utc(moment: datetime) -> datetime:
    """Return a moment as UTC without offset; one without offset is taken for UTC."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
