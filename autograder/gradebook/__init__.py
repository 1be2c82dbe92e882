"""The gradebook: records as rows of nbgrader's database, and as the notebooks that its formgrader shows.

No other package knows nbgrader. Importing this one stays light: nbgrader takes seconds to load, so the
functions that need it load it.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable

from autograder.course import Course, write
from autograder.gradebook.entries import Rebuilt, Updated, database_url
from autograder.gradebook.notebooks import write_views
from autograder.model import Assignment, Record

__all__ = ["Rebuilt", "Updated", "database_url", "follow", "rebuild", "update", "write_views"]

# nbgrader imports jsonschema, which builds a grammar of IRIs for seconds where this package lies beside it, to check
# formats that no notebook has; without it, it does not check them.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def update(course: Course, assignment: Assignment, records: Iterable[Record]) -> Updated:
    """Enter records into the course's gradebook, in one transaction.

    The assignment's rubric is entered, or brought up to date, first. What people gave by hand (scores, extra
    credit, comments, flags, extensions, names) is never touched. The same records twice leave the same rows.
    The marks of a student whose record is superseded are taken back: they wait for a grade, which is no zero.
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


def follow(course: Course, assignment: Assignment) -> bool:
    """Bring the gradebook and its notebooks in step with the records, and tell whether there was anything to do.

    What was entered last is known by the content of the records, whatever the clock says, so that a run that was
    interrupted between the records and the gradebook is completed by the next.

    Raises
    ------
    GradkitError
        As `update`, and if another gradkit is at work in the course.
    """
    with course.locked(f"gradkit gradebook update {assignment.name}"):
        stamp = course.root / ".gradkit" / "entered" / assignment.name
        if stamp.exists() and stamp.read_bytes() == _standing(course, assignment):
            return False
        update(course, assignment, course.records(assignment.name))
        write_views(course, assignment, course.records(assignment.name))
        write(stamp, _standing(course, assignment))
    return True


def _standing(course: Course, assignment: Assignment) -> bytes:
    """Return a digest of what the gradebook should follow: the records, the rubric, and where it lies."""
    h = hashlib.sha256(f"{database_url(course)}\n{assignment.items}\n".encode())
    for path in sorted(course.root.glob(f"records/{assignment.name}/*.json")):
        h.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    h.update("\n".join(sorted(course.ungraded(assignment.name))).encode())
    h.update(str((course.root / "gradebook.db").exists()).encode())
    return h.hexdigest().encode("ascii")


def rebuild(course: Course, assignments: Iterable[Assignment]) -> Rebuilt:
    """Make the gradebook's rows of some assignments anew from the course's records.

    What people gave by hand is carried over wherever its student and item still are. A copy of the old gradebook is
    kept, an SQLite file whatever the database is; a file that is no database any more is put aside, one of an earlier
    version of nbgrader is brought up to date. Other assignments' rows stay as they are. What comes out is what `update`
    makes of the same records.

    Raises
    ------
    GradkitError
        As `update`, if this kind of database cannot be copied, if another gradkit is at work in the course, or if there
        is nothing to make a gradebook of.
    """
    from autograder.gradebook import rebuilding

    with course.locked("gradkit gradebook rebuild"):
        return rebuilding.rebuild(course, assignments)
