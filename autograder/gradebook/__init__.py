"""The gradebook: records as rows of nbgrader's database, and as the notebooks that its formgrader shows.

No other package knows nbgrader. Importing this one stays light: nbgrader takes seconds to load, so the
functions that need it load it.
"""

from __future__ import annotations

from collections.abc import Iterable

from autograder.course import Course
from autograder.gradebook.entries import Rebuilt, Updated, database_url
from autograder.gradebook.notebooks import write_views
from autograder.model import Assignment, Record

__all__ = ["Rebuilt", "Updated", "database_url", "rebuild", "update", "write_views"]


def update(course: Course, assignment: Assignment, records: Iterable[Record]) -> Updated:
    """Enter records into the course's gradebook, in one transaction.

    The assignment's rubric is entered, or brought up to date, first. What people gave by hand (scores, extra
    credit, comments, flags, extensions, names) is never touched. The same records twice leave the same rows.
    A formgrader that is running keeps showing the marks of a page that it has shown before: restart it.

    Parameters
    ----------
    assignment : Assignment
        Its items are the rubric of the gradebook.
    records : iterable of Record
        Scored under that rubric; any number of the assignment's students.

    Raises
    ------
    GradkitError
        If a record is not sound or was scored under another rubric, if the rubric lost an item that somebody
        marked by hand, or if the database cannot be written. Nothing was written then.
    """
    from autograder.gradebook import database

    return database.update(course, assignment, records)


def rebuild(course: Course, assignments: Iterable[Assignment]) -> Rebuilt:
    """Make the gradebook's rows of some assignments anew from the course's records.

    What people gave by hand is carried over wherever its student and item still are. The old file is
    kept as a backup; one that is no database any more is put aside. Other assignments' rows stay as they are.

    Raises
    ------
    GradkitError
        As `update`, and if the gradebook is not an SQLite file.
    """
    from autograder.gradebook import rebuilding

    return rebuilding.rebuild(course, assignments)
