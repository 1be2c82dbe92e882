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
from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, inspect, make_url
from sqlalchemy.orm import Session

from autograder.errors import GradkitError

PATIENCE = 60
"""Seconds to wait for another program that writes to the database, unless its URL says another number."""
DIALLING = 15
"""Seconds to wait for a server that does not answer, unless the URL says another number."""
OURS = 0x67726164
"""The number under which gradkits keep each other out of a PostgreSQL database: "grad" in ASCII."""


@contextmanager
def transaction(url: str, *, back_up: Callable[[Connection], object] | None = None) -> Iterator[Session]:
    """Begin a transaction as the database's only writer; commit it at the end, or undo everything.

    Parameters
    ----------
    url : str
        SQLAlchemy URL of the database. What is not there yet (the SQLite file, the tables) is made.
    back_up : callable, optional
        Makes a copy, when nobody else can write and nothing is changed yet. With it, an SQLite database of an earlier
        version of nbgrader is brought up to date.

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
            remedy="for PostgreSQL install gradkit[postgres] and begin gradebook.url in course.toml with "
            "postgresql+psycopg://",
        ) from None


def parsed(url: str) -> URL:
    """Return the parts of a database's URL.

    Raises
    ------
    GradkitError
        If it is none, or if the password runs into the rest. It is not shown: who knows where the password stands.
    """
    try:
        found = make_url(url)
    except (exc.ArgumentError, ValueError):
        found = None
    if found is None or "@" in (found.host or ""):
        raise GradkitError(
            "this is no database's URL",
            where="gradebook.url in course.toml",
            remedy="write postgresql+psycopg://user:password@host/database into gradebook.url in course.toml, and in "
            "the password %40 for @, %2F for /, %3A for : and %25 for %; or take the line away",
        ) from None
    return found


def _engine(url: str) -> Engine:
    address = parsed(url)
    is_ours = address.get_driver_name() in ("psycopg", "psycopg2") and "connect_timeout" not in address.query
    engine = create_engine(address, connect_args={"connect_timeout": DIALLING} if is_ours else {})
    if engine.dialect.name == "sqlite":
        # The driver would begin only at the first change, after what the change rests on was read.
        event.listen(engine, "connect", _leave_transactions_to_us)
        event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _leave_transactions_to_us(connection: Any, _: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA cache_size = -16384")


def _prepare(connection: Connection, url: str, back_up: Callable[[Connection], object] | None) -> None:
    """Make the tables if there are none, check their version, and keep other writers out."""
    is_postgres = connection.dialect.name == "postgresql"
    if is_postgres:
        _check_encoding(connection, url)
        _keep_gradkits_out(connection)
    script = ScriptDirectory(ALEMBIC_DIR)
    steps = {"fn": lambda revision, _: script._upgrade_revs("head", revision)}
    migrations = MigrationContext.configure(connection, opts=steps)
    is_new = not set(inspect(connection).get_table_names()) & set(Base.metadata.tables)
    version, head = migrations.get_current_revision(), script.get_current_head()
    if not is_new and version != head:
        known = {None, *(step.revision for step in script.walk_revisions())}
        if version not in known or back_up is None or is_postgres:
            raise _of_another_version(connection, url, is_later=version not in known)
    if not is_new and is_postgres:
        # Formgrader too: readers go on, a change by hand waits until we are done.
        tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
        connection.exec_driver_sql(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")
    if back_up is not None:
        back_up(connection)
    if is_new:
        Base.metadata.create_all(connection)
        migrations.stamp(script, "head")
    elif version != head:
        with Operations.context(migrations):
            migrations.run_migrations()


def _check_encoding(connection: Connection, url: str) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise GradkitError(
            f"the database keeps its texts as {encoding}, which has no place for many letters",
            where=_shown(url),
            remedy="make it anew with `createdb --encoding=UTF8 --template=template0`",
        )


def _keep_gradkits_out(connection: Connection) -> None:
    """Wait for other gradkits: before there are tables, there is nothing else to lock."""
    connection.exec_driver_sql(
        f"SELECT set_config('lock_timeout', '{PATIENCE}s', true) WHERE current_setting('lock_timeout') = '0'"
    )
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({OURS})")


# ---------------------------------------------------------------- errors

_REMEDIES = (
    (
        ("locked", "lock timeout", "deadlock detected"),
        "another program is writing to the gradebook",
        "wait until it is done (another gradkit, or nbgrader), then run this again",
    ),
    (
        ("disk is full", "disk I/O error", "No space left"),
        "there is no room for the gradebook, or its disk fails",
        "make room and run this again: the gradebook is as it was, and the records have every grade",
    ),
    (
        ("authentication failed", "no password supplied", "no pg_hba.conf entry"),
        "the database does not let this user in",
        "put the right user and password into gradebook.url in course.toml, or the password into ~/.pgpass",
    ),
    (
        ('" does not exist',),
        "there is no such database",
        "make it with `createdb`, or put the right name into gradebook.url in course.toml",
    ),
    (
        ("permission denied", "no schema has been selected"),
        "this user may not write to the gradebook",
        "make the user of gradebook.url in course.toml the owner of a database of its own",
    ),
    (
        (
            "Connection refused",
            "No such file or directory",
            "could not translate host name",
            "failed to resolve host",
            "timeout expired",
            "No route to host",
            "the database system is",
            "terminating connection",
            "server closed the connection",
            "connection is lost",
            "the connection is closed",
        ),
        "the gradebook's database does not answer, or went away",
        "start it, check host and port of gradebook.url in course.toml, and run this again: records have every grade",
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
        # nbgrader's own upgrade fails there: it adds a column that may not be empty to rows that are there.
        remedy = (
            "keep it, make an empty database, set gradebook.url in course.toml to that, and run "
            "`gradkit gradebook update` with each assignment"
        )
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
        found = parsed(url)
    except GradkitError as error:
        return error.where
    if found.get_backend_name() == "sqlite" and found.database:
        return found.database
    harmless = {name: found.query[name] for name in ("host", "port") if name in found.query}  # a password may be one
    return found.set(query=harmless).render_as_string(hide_password=True)
