"""One transaction on nbgrader's database, with its tables made if need be and its errors in plain words.

nbgrader's own `Gradebook` runs the alembic command to learn the version of a fresh database; here the same
tables are made and the same version is set down in process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from nbgrader.api import Base  # type: ignore[import-untyped]
from nbgrader.dbutil import ALEMBIC_DIR  # type: ignore[import-untyped]
from sqlalchemy import Connection, Engine, create_engine, event, exc, inspect, make_url, text
from sqlalchemy.orm import Session

from autograder.errors import GradkitError


@contextmanager
def transaction(url: str, *, back_up: Callable[[], object] | None = None) -> Iterator[Session]:
    """Begin a transaction as the database's only writer; commit it at the end, or undo everything.

    Parameters
    ----------
    url : str
        SQLAlchemy URL of the database. What is not there yet (the SQLite file, the tables) is made.
    back_up : callable, optional
        Makes a copy, when nobody else can write and nothing is changed yet. With it, a database of an earlier version
        of nbgrader is brought up to date.

    Raises
    ------
    GradkitError
        If the database cannot be opened or written, or is of another version of nbgrader.
    """
    try:
        engine = _engine(url)
        try:
            with Session(engine) as session, session.begin():
                _prepare(session.connection(), url, back_up)
                yield session
        finally:
            engine.dispose()
    except (exc.DBAPIError, exc.ArgumentError) as error:
        said = str(error.orig if isinstance(error, exc.DBAPIError) else error).strip() or type(error).__name__
        raise explained(said, url) from error
    except ModuleNotFoundError as error:
        raise GradkitError(
            f"the database's driver {error.name!r} is not installed",
            where=_shown(url),
            remedy="for PostgreSQL install gradkit[postgres], or set another gradebook.url in course.toml",
        ) from None


def _engine(url: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        # The driver would begin only at the first change, after what the change rests on was read.
        event.listen(engine, "connect", _leave_transactions_to_us)
        event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _leave_transactions_to_us(connection: Any, _: Any) -> None:
    connection.isolation_level = None


def _prepare(connection: Connection, url: str, back_up: Callable[[], object] | None) -> None:
    """Make the tables if there are none, check their version, and keep other writers out."""
    script = ScriptDirectory(ALEMBIC_DIR)
    steps = {"fn": lambda revision, _: script._upgrade_revs("head", revision)}
    migrations = MigrationContext.configure(connection, opts=steps)
    is_new = not set(inspect(connection).get_table_names()) & set(Base.metadata.tables)
    version, head = migrations.get_current_revision(), script.get_current_head()
    if not is_new and version != head:
        known = {None, *(step.revision for step in script.walk_revisions())}
        if version not in known or back_up is None:
            raise _of_another_version(connection, url, is_later=version not in known)
    if back_up is not None:
        back_up()
    if is_new:
        Base.metadata.create_all(connection)
        migrations.stamp(script, "head")
    elif version != head:
        with Operations.context(migrations):
            migrations.run_migrations()
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE assignment IN SHARE ROW EXCLUSIVE MODE"))


# ---------------------------------------------------------------- errors

_REMEDIES = (
    (
        ("locked",),
        "another program is writing to the gradebook",
        "wait until it is done (another gradkit, or nbgrader), then run this again",
    ),
    (
        ("disk is full", "disk I/O error", "No space left"),
        "there is no room for the gradebook, or its disk fails",
        "make room and run this again: the gradebook is as it was, and the records have every grade",
    ),
    (
        ("readonly", "read-only", "unable to open"),
        "the gradebook cannot be opened for writing",
        "give yourself the right to write to the file and its folder, or set gradebook.url in course.toml",
    ),
    (
        ("not a database", "malformed"),
        "the gradebook is damaged, or no gradebook",
        "run `gradkit gradebook rebuild`: it puts the file aside and makes a new one from the records",
    ),
)


def _of_another_version(connection: Connection, url: str, *, is_later: bool) -> GradkitError:
    if is_later:
        remedy = "install that version of nbgrader here, too"
    elif connection.dialect.name == "sqlite":
        remedy = "run `gradkit gradebook rebuild`: it keeps a copy and brings the gradebook up to date"
    else:
        remedy = "make a backup of it, then run `nbgrader db upgrade` in the course folder"
    kind = "a later" if is_later else "an earlier"
    return GradkitError(f"the gradebook was made by {kind} version of nbgrader", where=_shown(url), remedy=remedy)


def explained(said: str, url: str) -> GradkitError:
    """Return what a database's error means, and what to do about it."""
    for words, what, remedy in _REMEDIES:
        if any(word in said for word in words):
            return GradkitError(what, where=_shown(url), remedy=remedy)
    return GradkitError(
        f"the gradebook's database refused: {said.splitlines()[0]}",
        where=_shown(url),
        remedy="check gradebook.url in course.toml, and that the database is running and has room",
    )


def _shown(url: str) -> str:
    """Return what a person calls the database: its file, or its URL without the password."""
    try:
        found = make_url(url)
    except exc.ArgumentError:
        return "gradebook.url in course.toml"
    if found.get_backend_name() == "sqlite" and found.database:
        return found.database
    return found.render_as_string(hide_password=True)
