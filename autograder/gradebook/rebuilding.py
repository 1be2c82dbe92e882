"""The gradebook made anew from records, with what people entered by hand carried over.

All of it is one transaction on the file that is there, so a formgrader that is running sees the old rows or
the new ones. Only a file that is no database is replaced. The copy that is kept is an SQLite file, whatever the
database is.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from nbgrader import api  # type: ignore[import-untyped]
from nbgrader.dbutil import ALEMBIC_DIR  # type: ignore[import-untyped]
from sqlalchemy import Connection, create_engine, delete, insert, inspect, or_, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from autograder.course import Course
from autograder.errors import GradkitError
from autograder.gradebook.connection import explained, parsed, transaction
from autograder.gradebook.database import enter
from autograder.gradebook.entries import Rebuilt, database_url, entries
from autograder.model import Assignment

Key = tuple[str, ...]
ByHand = dict[Key, dict[str, Any]]

TOGETHER = 1000
"""So many rows are read at a time."""


def rebuild(course: Course, assignments: Iterable[Assignment]) -> Rebuilt:
    """Make the gradebook anew: see `autograder.gradebook.rebuild`."""
    every = {a.name: (a, entries(a, course.records(a.name))) for a in assignments}
    file = _file(course)
    if not (file and file.exists()) and not any(records for _, records in every.values()):
        raise GradkitError(
            "there are no records to make a gradebook of",
            where=course.root / "records",
            remedy="go to the course folder or name it with --course; `gradkit score` makes records",
        )
    backup = put_aside = _put_aside(file) if file else None
    is_there = bool(file and file.exists())

    def back_up(connection: Connection) -> None:
        nonlocal backup
        if file is None and inspect(connection).get_table_names():
            backup = _copy_of_rows(connection, course.root / "gradebook.db")
        elif file and is_there:
            backup = _copy_of(file)

    kept = lost = 0
    with transaction(database_url(course), back_up=back_up) as session:
        ours = select(api.Assignment.name)
        if course.settings.gradebook.url:  # a shared database has other courses' assignments
            ours = ours.where(api.Assignment.course_id == course.settings.course.id)
        known = set(session.scalars(ours))
        _index(session)
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


def _file(course: Course) -> Path | None:
    """Return the file of the gradebook; None if it lies in PostgreSQL."""
    url = parsed(database_url(course))
    if url.get_backend_name() == "postgresql":
        return None
    if url.get_backend_name() == "sqlite" and url.database and "uri" not in url.query:
        return Path(url.database)
    raise GradkitError(
        "only a gradebook in an SQLite file or in PostgreSQL can be made anew",
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


def _copy_of(file: Path) -> Path:
    """Copy an SQLite file that is a database, and return where the copy is."""
    with (
        _told(file),
        _whole_copy(file) as (unfinished, to),
        closing(sqlite3.connect(file, timeout=60)) as old,
        closing(sqlite3.connect(unfinished)) as copy,
    ):
        old.backup(copy)
    return to


def _copy_of_rows(connection: Connection, file: Path) -> Path:
    """Copy nbgrader's tables of any database into an SQLite file beside `file`, and return where it is."""
    with _told(file), _whole_copy(file) as (unfinished, to):
        engine = create_engine(f"sqlite:///{unfinished}")
        try:
            with engine.begin() as copy:
                api.Base.metadata.create_all(copy)
                MigrationContext.configure(copy).stamp(ScriptDirectory(ALEMBIC_DIR), "head")
                for table in api.Base.metadata.sorted_tables:
                    rows = connection.execute(select(table), execution_options={"yield_per": TOGETHER})
                    for some in rows.mappings().partitions():
                        copy.execute(insert(table), [dict(row) for row in some])
        except DBAPIError as error:
            if isinstance(error.orig, sqlite3.Error):
                raise error.orig from error
            raise
        finally:
            engine.dispose()
    return to


@contextmanager
def _whole_copy(file: Path) -> Iterator[tuple[Path, Path]]:
    """Give a place to write a copy into, and its name when it is done: what stands there is whole and on the disk."""
    unfinished = file.with_name(f".{file.name}.new")
    journal = unfinished.with_name(f"{unfinished.name}-journal")
    try:
        for left in (unfinished, journal):  # by a run that was killed
            left.unlink(missing_ok=True)
        to = _free(file)
        yield unfinished, to
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


def _rows(session: Session, assignment: str, *, by_hand: bool = False) -> Iterator[tuple[Key, str, dict[str, Any]]]:
    """Yield (table, student, exercise, item), the row's id, and the columns that people fill.

    With `by_hand` only of the rows in which a person entered something.
    """
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
        query = query.add_columns(*names).where(api.Assignment.name == assignment)
        if by_hand:
            query = query.where(or_(*(getattr(table, name).is_not(None) for name in columns)))
        for id_, *row in session.execute(query, execution_options={"yield_per": TOGETHER}):
            values = dict(zip(columns, row[: len(columns)], strict=True))
            yield (table.__tablename__, *row[len(columns) :]), id_, values


def _by_hand(session: Session, assignment: str) -> ByHand:
    """Return the rows in which a person entered something."""
    return {
        key: values
        for key, _, values in _rows(session, assignment, by_hand=True)
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


_REFERRING = {"grade": "notebook_id", "comment": "notebook_id", "submitted_notebook": "assignment_id"}


def _index(session: Session) -> None:
    """See to it that PostgreSQL finds the rows of a submission without reading all there are.

    For each row that is deleted it looks for rows that refer to it, and nbgrader's tables have no index for that. These
    stay: formgrader's pages are the quicker for them, too.
    """
    if session.connection().dialect.name == "postgresql":
        for table, column in _REFERRING.items():
            session.execute(text(f"CREATE INDEX IF NOT EXISTS gradkit_{table}_{column} ON {table} ({column})"))


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
