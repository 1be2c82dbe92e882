"""Scores as a table for an LMS. A pure function of records; knows no gradebook."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.course import Course, write
from autograder.errors import GradkitError
from autograder.gradebook.entries import checked
from autograder.model import Assignment, Record


def export_csv(course: Course, assignment: Assignment, to: Path | None = None) -> Path:
    """Write the scores of an assignment as CSV, and return the file.

    One row a student: ``student,score,points,percent``, then a column ``exercise/item`` for every item.
    UTF-8, lines end with CR LF as RFC 4180 has it, fields are quoted where they must be.

    Ids are written exactly as the LMS writes them, since a changed id matches nobody: one that begins with
    ``=``, ``+``, ``-`` or ``@`` is not disarmed with an apostrophe. The file is for an LMS; a spreadsheet may
    take such an id for a formula, so import the column as text there. Every other field is a number or a name
    of our own.

    Parameters
    ----------
    to : Path, optional
        The file to write; ``reports/<assignment>/grades.csv`` in the course folder if None.

    Raises
    ------
    GradkitError
        If there are no records, or one of them is not sound.
    """
    file = course.reports(assignment.name) / "grades.csv" if to is None else to
    write(file, table(assignment, checked(assignment, _some(course, assignment))).encode())
    return file


def _some(course: Course, assignment: Assignment) -> Iterator[Record]:
    """Yield the records, of which there must be one."""
    none = True
    for record in course.records(assignment.name):
        none = False
        yield record
    if none:
        raise GradkitError(
            "there are no records",
            where=course.root / "records" / assignment.name,
            remedy=f"run `gradkit score` on {assignment.name} first",
        )


def table(assignment: Assignment, records: Iterable[Record]) -> str:
    """Return records as CSV, in their order."""
    items = [(item.exercise, item.name) for item in assignment.items]
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["student", "score", "points", "percent", *("/".join(item) for item in items)])
    for record in records:
        marks = {(item.exercise, item.item): item.mark for item in record.items}
        rows.writerow(
            [
                record.student,
                record.score,
                record.points,
                f"{record.percent:.2f}",
                *(marks[item] for item in items),
            ]
        )
    return text.getvalue()
