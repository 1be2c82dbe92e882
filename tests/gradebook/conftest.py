"""A made-up chapter of three items, records of it, and nbgrader's own eyes on the gradebook."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Course, GradebookSettings, Settings, encode, write
from autograder.gradebook import database_url
from autograder.model import Assignment, Exercise, Function, Item, MarkedItem, Record

RUBRIC = {
    "activations": {"test_sigmoid_values": 6, "test_sigmoid_is_stable": 2},
    "classifier": {"test_predict_values": 4},
}


def _assignment(rubric: dict[str, dict[str, int]], name: str = "ch05_made_up") -> Assignment:
    nowhere = Path("/nowhere")
    exercises = []
    for exercise, items in rubric.items():
        functions = {item: item.split("_")[1] for item in items}
        exercises.append(
            Exercise(
                assignment=name,
                name=exercise,
                title=exercise.title(),
                functions=tuple(Function(f, f"{f}(a)", 1) for f in dict.fromkeys(functions.values())),
                items=tuple(
                    Item(exercise, item, functions[item], "values", points, f"{functions[item]}: is right.", "")
                    for item, points in items.items()
                ),
                misconceptions=(),
                stub=nowhere,
                solution=nowhere,
                rubric=nowhere,
            )
        )
    return Assignment(name, "Made up", tuple(exercises), nowhere, ())


def _record(assignment: Assignment, student: str, marks: tuple[float, ...], **fields: Any) -> Record:
    message = fields.pop("message", "")
    items = tuple(
        MarkedItem(
            exercise=item.exercise,
            item=item.name,
            function=item.function,
            aspect=item.aspect,
            sentence=item.sentence,
            hint=item.hint,
            points=item.points,
            mark=mark,  # type: ignore[arg-type]
            outcome="passed" if mark == item.points else "failed",
            message="" if mark == item.points else message,
        )
        for item, mark in zip(assignment.items, marks, strict=True)
    )
    given = {"submission": "d", "submitted_at": "2026-10-01T12:00:00+02:00", "key": "k", "tier": "A"}
    return Record(assignment=assignment.name, student=student, items=items, **{**given, **fields})


@pytest.fixture
def url(request: pytest.FixtureRequest) -> str:
    """The gradebook's URL: "", the course's own file, unless a test asks for "postgresql" by an indirect parameter."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return ""
    return request.getfixturevalue("postgres").emptied()


@pytest.fixture
def course(tmp_path: Path, url: str) -> Course:
    (tmp_path / ".gradkit").mkdir()
    return Course(tmp_path, Settings(gradebook=GradebookSettings(url=url)))


@pytest.fixture(scope="session")
def assignment_of() -> Callable[..., Assignment]:
    """Make an assignment of exercise -> item -> points."""
    return _assignment


@pytest.fixture(scope="session")
def record_of() -> Callable[..., Record]:
    """Make a record of an assignment, a student and a mark for each item."""
    return _record


@pytest.fixture(scope="session")
def chapter() -> Assignment:
    return _assignment(RUBRIC)


@pytest.fixture(scope="session")
def hand_in() -> Callable[..., None]:
    """Put a record and the student's files where scoring and collecting would have."""

    def put(course: Course, record: Record, **files: str) -> None:
        write(course.record(record.assignment, record.student), encode(record))
        folder = course.submitted(record.assignment, record.student)
        folder.mkdir(parents=True, exist_ok=True)
        for name, source in files.items():
            write(folder / f"{name}.py", source.encode())

    return put


@pytest.fixture(scope="session")
def nbgrader_of() -> Callable[[Course], Any]:
    """Open a course's gradebook through nbgrader's own API."""

    @contextmanager
    def opened(course: Course) -> Iterator[Any]:
        from nbgrader.api import Gradebook

        with Gradebook(database_url(course), course.settings.course.id) as gradebook:
            yield gradebook

    return opened


@pytest.fixture(scope="session")
def rows_of() -> Callable[[Course], dict[str, list[tuple[Any, ...]]]]:
    """Return every row of every table of a course's gradebook, sorted."""

    def rows(course: Course) -> dict[str, list[tuple[Any, ...]]]:
        from sqlalchemy import MetaData, create_engine, select

        engine = create_engine(database_url(course))
        try:
            with engine.connect() as connection:
                tables = MetaData()
                tables.reflect(connection)
                return {
                    name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                    for name, table in tables.tables.items()
                }
        finally:
            engine.dispose()

    return rows


@pytest.fixture(scope="session")
def homeless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment in which jupyter's programs write to no real home."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: os.environ[name] for name in ("LANG", "LC_ALL") if name in os.environ}
    return {
        **kept,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.defpath}",
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "IPYTHONDIR": str(home / "ipython"),
    }


# ---------------------------------------------------------------- PostgreSQL


class Postgres:
    """A server of our own, on a socket in a folder of its own: nobody else can reach it.

    Its database `gradebook` is owned by `staff`, a user with no other rights, as the documentation says.
    """

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        # A short path, as that of a socket must be, which the server's user may enter, unlike pytest's folders.
        self.folder = Path(tempfile.mkdtemp(prefix="gradkit-pg-", dir="/tmp"))
        self.password = secrets.token_hex(8)
        self._user = _ordinary_user()
        if self._user:
            shutil.chown(self.folder, self._user)
        secret = self.folder / "password"
        secret.write_text(self.password)
        if self._user:
            shutil.chown(secret, self._user)
        self._run(
            "initdb", "--username=admin", f"--pwfile={secret}", "--auth=scram-sha-256", "--encoding=UTF8",
            "--locale=C", "--no-sync",
        )  # fmt: skip
        self.start()
        self.execute(f"CREATE ROLE staff LOGIN PASSWORD '{self.password}'")
        self.execute("CREATE DATABASE gradebook OWNER staff")

    def start(self) -> None:
        settings = {
            "listen_addresses": "''",
            "unix_socket_directories": f"'{self.folder}'",
            "fsync": "off",
            "shared_buffers": "16MB",
            "max_connections": "20",
        }
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        self._run("pg_ctl", "start", "-w", "-t", "120", "-l", str(self.folder / "log"), "-o", options)

    def stop(self, mode: str = "fast") -> None:
        self._run("pg_ctl", "stop", "-w", "-t", "120", "-m", mode)

    def remove(self) -> None:
        try:
            self.stop("immediate")
        finally:
            shutil.rmtree(self.folder)

    def emptied(self) -> str:
        """Empty the database `gradebook` and return its URL: quicker than a new one."""
        again = "SET lock_timeout = '60s'; DROP SCHEMA public CASCADE; CREATE SCHEMA public"
        self.execute(again, "gradebook", user="staff")
        return self.url("gradebook")

    def url(self, name: str, user: str = "staff", password: str | None = None) -> str:
        return f"postgresql+psycopg://{user}:{password or self.password}@/{name}?host={self.folder}"

    def execute(self, statement: str, database: str = "postgres", user: str = "admin") -> None:
        with closing(self.connect(database, user)) as connection:
            connection.autocommit = True
            connection.execute(statement)

    def connect(self, database: str, user: str = "staff") -> Any:
        import psycopg

        return psycopg.connect(host=str(self.folder), user=user, password=self.password, dbname=database)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), "-D", str(self.folder / "data"), *arguments]
        as_user = (
            {"user": self._user, "group": pwd.getpwnam(self._user).pw_gid, "extra_groups": []} if self._user else {}
        )
        with (self.folder / "said").open("w+") as said:  # a pipe would be held open by the server
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=self.folder, check=False,
                env={"PATH": os.defpath, "LC_ALL": "C"}, **as_user,
            )  # fmt: skip
            said.seek(0)
            assert done.returncode == 0, f"{' '.join(command)}\n{said.read()}"


def _ordinary_user() -> str | None:
    """Return under whose name the server runs: it refuses root."""
    if os.geteuid():
        return None
    names = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _programs() -> Path | None:
    """Return the folder of the newest server's programs; Debian keeps them off the PATH."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")]
    if found:
        return max(found, key=lambda path: int(path.parent.name.split(".")[0]))
    on_path = shutil.which("pg_ctl")
    return Path(on_path).resolve().parent if on_path else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Start a PostgreSQL server for this run of the tests."""
    pytest.importorskip("psycopg", reason="psycopg is not installed: pip install 'gradkit[postgres]'")
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed: apt-get install postgresql")
    server = Postgres(programs)
    yield server
    server.remove()
