"""The gradebook made anew from records, with what people entered by hand carried over.

All of it is one transaction on the file that is there, so a formgrader that is running sees the old rows or
the new ones. Only a file that is no database is replaced.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from nbgrader import api  # type: ignore[import-untyped]
from sqlalchemy import delete, make_url, select, update
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from autograder.course import Course
from autograder.errors import GradkitError
from autograder.gradebook.connection import explained, transaction
from autograder.gradebook.database import enter
from autograder.gradebook.entries import Rebuilt, checked, database_url
from autograder.model import Assignment

Key = tuple[str, ...]
ByHand = dict[Key, dict[str, Any]]


def rebuild(course: Course, assignments: Iterable[Assignment]) -> Rebuilt:
    """Make the gradebook anew: see `autograder.gradebook.rebuild`."""
    every = {a.name: (a, checked(a, course.records(a.name))) for a in assignments}
    file = _file(course)
    if not file.exists() and not any(records for _, records in every.values()):
        raise GradkitError(
            "there are no records to make a gradebook of",
            where=course.root / "records",
            remedy="go to the course folder or name it with --course; `gradkit score` makes records",
        )
    put_aside = _put_aside(file)
    backup = put_aside or (_free(file) if file.exists() else None)

    def back_up() -> None:
        if backup is not None and put_aside is None:
            _copy(file, backup)

    kept = lost = 0
    with transaction(database_url(course), back_up=back_up) as session:
        known = set(session.scalars(select(api.Assignment.name)))
        for assignment, records in every.values():
            if not records and assignment.name not in known and not course.ungraded(assignment.name):
                continue  # scoring would not have entered it either
            entered = _by_hand(session, assignment.name)
            _empty(session, assignment.name)
            enter(session, course, assignment, records)
            put_back = _put_back(session, assignment.name, entered)
            kept, lost = kept + put_back, lost + len(entered) - put_back
    return Rebuilt(sum(len(records) for _, records in every.values()), kept, lost, put_aside is None, backup)


# ---------------------------------------------------------------- the old file


def _file(course: Course) -> Path:
    with suppress(ArgumentError):
        url = make_url(database_url(course))
        if url.get_backend_name() == "sqlite" and url.database and "uri" not in url.query:
            return Path(url.database)
    raise GradkitError(
        "only a gradebook in an SQLite file can be made anew",
        where="gradebook.url in course.toml",
        remedy="make an empty database, set gradebook.url to it, and run `gradkit gradebook update`",
    )


def _free(file: Path) -> Path:
    """Return the next name of a backup that is free."""
    names = (file.with_name(f"{file.stem}.backup-{n}{file.suffix}") for n in count(1))
    return next(path for path in names if not path.exists())


def _put_aside(file: Path) -> Path | None:
    """Rename a file that is no database any more, and return where it is now; None if nothing is wrong."""
    with _told(file):
        if not file.exists() or _is_sound(file):
            return None
        return file.rename(_free(file))


def _copy(file: Path, to: Path) -> None:
    """Copy a database. What stands under a backup's name is whole and on the disk."""
    unfinished = to.with_name(f".{file.name}.new")
    journal = unfinished.with_name(f"{unfinished.name}-journal")
    with _told(file):
        try:
            for left in (unfinished, journal):  # by a run that was killed
                left.unlink(missing_ok=True)
            with closing(sqlite3.connect(file, timeout=60)) as old, closing(sqlite3.connect(unfinished)) as copy:
                old.backup(copy)
            with unfinished.open("rb") as written:
                os.fsync(written.fileno())
            unfinished.rename(to)
        finally:
            for left in (unfinished, journal):
                left.unlink(missing_ok=True)


def _is_sound(file: Path) -> bool:
    with closing(sqlite3.connect(file, timeout=60)) as database:
        try:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            return False


@contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise explained(str(error), f"sqlite:///{file}") from error
    except OSError as error:
        raise GradkitError(
            f"the old gradebook cannot be kept: {error.strerror}",
            where=error.filename or file,
            remedy="make room and give yourself the right to write to the folder; nothing was changed",
        ) from error


# ---------------------------------------------------------------- what people entered

_COLUMNS = {
    api.SubmittedAssignment: ("extension",),
    api.SubmittedNotebook: ("flagged", "late_submission_penalty"),
    api.Grade: ("manual_score", "extra_credit"),
    api.Comment: ("manual_comment",),
}


def _rows(session: Session, assignment: str) -> Iterator[tuple[Key, str, dict[str, Any]]]:
    """Yield (table, student, exercise, item), the row's id, and the columns that people fill."""
    submission, notebook = api.SubmittedAssignment, api.SubmittedNotebook
    for table, columns in _COLUMNS.items():
        names = [submission.student_id]
        query = select(table.id, *(getattr(table, name) for name in columns)).select_from(table)
        if table in (api.Grade, api.Comment):
            query = query.join(notebook, notebook.id == table.notebook_id)
            query = query.join(api.BaseCell, api.BaseCell.id == table.cell_id)
            names.append(api.BaseCell.name)
        if table is not submission:
            query = query.join(submission, submission.id == notebook.assignment_id)
            query = query.join(api.Notebook, api.Notebook.id == notebook.notebook_id)
            names.insert(1, api.Notebook.name)
        query = query.join(api.Assignment, api.Assignment.id == submission.assignment_id)
        for id_, *row in session.execute(query.add_columns(*names).where(api.Assignment.name == assignment)):
            values = dict(zip(columns, row[: len(columns)], strict=True))
            yield (table.__tablename__, *row[len(columns) :]), id_, values


def _by_hand(session: Session, assignment: str) -> ByHand:
    """Return the rows in which a person entered something."""
    return {
        key: values
        for key, _, values in _rows(session, assignment)
        if any(_says(column, value) for column, value in values.items())
    }


def _says(column: str, value: Any) -> bool:
    """Return whether a column holds a person's word; a score of 0 is one, a comment of no letters is none."""
    return value is not None if column == "manual_score" else bool(value)


def _put_back(session: Session, assignment: str, entered: ByHand) -> int:
    """Write what people entered into the new rows, and return how many of the old ones have a new one."""
    tables = {table.__tablename__: table for table in _COLUMNS}
    changed: dict[str, list[dict[str, Any]]] = {}
    for key, id_, _ in _rows(session, assignment):
        if key in entered:
            changed.setdefault(key[0], []).append({"id": id_, **entered[key]})
    for name, rows in changed.items():
        session.execute(update(tables[name]), rows)
    return sum(map(len, changed.values()))


def _empty(session: Session, assignment: str) -> None:
    """Delete an assignment's submissions and rubric. Its own row stays: people set due dates there."""
    of_it = select(api.Assignment.id).where(api.Assignment.name == assignment)
    submissions = select(api.SubmittedAssignment.id).where(api.SubmittedAssignment.assignment_id.in_(of_it))
    submitted = select(api.SubmittedNotebook.id).where(api.SubmittedNotebook.assignment_id.in_(submissions))
    notebooks = select(api.Notebook.id).where(api.Notebook.assignment_id.in_(of_it))
    cells = select(api.BaseCell.id).where(api.BaseCell.notebook_id.in_(notebooks))
    for table, column, those in (
        (api.Grade, "notebook_id", submitted),
        (api.Comment, "notebook_id", submitted),
        (api.SubmittedNotebook, "assignment_id", submissions),
        (api.SubmittedAssignment, "assignment_id", of_it),
        (api.GradeCell, "id", cells),
        (api.SolutionCell, "id", cells),
        (api.TaskCell, "id", cells),
        (api.BaseCell, "notebook_id", notebooks),
        (api.SourceCell, "notebook_id", notebooks),
        (api.Notebook, "assignment_id", of_it),
    ):
        rows = table.__table__
        session.execute(delete(rows).where(rows.c[column].in_(those)))
    session.expire_all()
