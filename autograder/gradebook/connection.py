"""One transaction on nbgrader's database, with its tables made if need be and its errors in plain words.

nbgrader's own `Gradebook` runs the alembic command to learn the version of a fresh database; here the same
tables are made and the same version is set down in process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from nbgrader.api import Base  # type: ignore[import-untyped]
from nbgrader.dbutil import ALEMBIC_DIR  # type: ignore[import-untyped]
from sqlalchemy import Connection, Engine, create_engine, event, exc, inspect, make_url, text
from sqlalchemy.orm import Session

from autograder.errors import GradkitError


@contextmanager
def transaction(url: str) -> Iterator[Session]:
    """Begin a transaction as the database's only writer; commit it at the end, or undo everything.

    Parameters
    ----------
    url : str
        SQLAlchemy URL of the database. What is not there yet (the SQLite file, the tables) is made.

    Raises
    ------
    GradkitError
        If the database cannot be opened or written, or is of another version of nbgrader.
    """
    try:
        engine = _engine(url)
        try:
            with Session(engine) as session, session.begin():
                _prepare(session.connection(), url)
                yield session
        finally:
            engine.dispose()
    except (exc.DBAPIError, exc.ArgumentError) as error:
        raise _explained(error, url) from error
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


def _prepare(connection: Connection, url: str) -> None:
    """Make the tables if there are none, check their version, and keep other writers out."""
    script = ScriptDirectory(ALEMBIC_DIR)
    migrations = MigrationContext.configure(connection)
    if not set(inspect(connection).get_table_names()) & set(Base.metadata.tables):
        Base.metadata.create_all(connection)
        migrations.stamp(script, "head")
    elif migrations.get_current_revision() != script.get_current_head():
        # For SQLite the command takes all of the URL, "?timeout=60" too, for the file's name.
        file = f" --db {url.partition('?')[0]}" if connection.dialect.name == "sqlite" else ""
        raise GradkitError(
            "the gradebook was made by another version of nbgrader",
            where=_shown(url),
            remedy=f"run `nbgrader db upgrade{file}` in the course folder",
        )
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


def _explained(error: exc.SQLAlchemyError, url: str) -> GradkitError:
    said = str(error.orig if isinstance(error, exc.DBAPIError) else error).strip() or type(error).__name__
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
