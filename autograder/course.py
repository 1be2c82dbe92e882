"""The course folder: what lies where, what `course.toml` says, and how a file is written so that none is ever half.

    course.toml                                   what an instructor sets; everything has a default
    .gradkit/secret                               from which hidden data are drawn; its owner's alone
    .gradkit/lock                                 held by the one gradkit that is at work here
    release/<assignment>/                         workspaces for students
    collected/<assignment>/<student>/<digest>/    every submission ever
    submitted/<student>/<assignment>/             the newest of each, in nbgrader's layout
    records/<assignment>/<student>.json           the grades
    superseded/<assignment>/<student>.json        the last grade of who handed in what could not be graded
    logs/<assignment>/<student>.json              times and details of the run, for staff only
    autograded/ feedback/ reports/ gradebook.db   derived from records

Student ids are whatever the LMS says; in file names they are percent-encoded.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, unquote

import msgspec

from autograder.errors import GradkitError, did_you_mean
from autograder.locks import locked
from autograder.model import Record

MAX_NAME = 120
"""Characters of a folder's name: nbgrader's database allows 128."""

PUBLIC_SECRET = b"gradkit: the public secret of checks, demonstrations and runs by hand"


# ---------------------------------------------------------------- course.toml


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one item may use: CPU seconds, wall seconds (for a run that waits), and MiB of memory."""

    cpu: Annotated[float, msgspec.Meta(gt=0, le=3600)] = 2.0
    wall: Annotated[float, msgspec.Meta(gt=0, le=36_000)] = 20.0
    memory: Annotated[int, msgspec.Meta(ge=64, le=1 << 20)] = 512


class AssignmentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds for one assignment: when it is due, as a TOML date-time with offset."""

    due: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class CourseSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of things."""

    id: str = "course"


class GradebookSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where grades go: a SQLAlchemy URL; "" is `gradebook.db` in the course folder."""

    url: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `course.toml`."""

    course: CourseSettings = CourseSettings()
    limits: Limits = Limits()
    gradebook: GradebookSettings = GradebookSettings()
    assignments: dict[str, AssignmentSettings] = msgspec.field(default_factory=dict)


# ---------------------------------------------------------------- the folder


@dataclass(frozen=True, slots=True)
class Course:
    """A course folder. Making one of these touches nothing; `Course.open` reads its settings."""

    root: Path
    settings: Settings = field(default_factory=Settings)

    @classmethod
    def open(cls, root: str | Path = ".") -> Course:
        """Return the course in the folder `root`, with the settings of its `course.toml` if there is one.

        Raises
        ------
        GradkitError
            If the folder is missing, or the settings make no sense or are about an assignment that is none.
        """
        folder = Path(root).resolve()
        if not folder.is_dir():
            raise GradkitError("there is no such folder", where=root, remedy="give an existing course folder")
        file = folder / "course.toml"
        if not file.exists():
            return cls(folder)
        try:
            settings = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Settings)
        except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
            raise GradkitError(
                f"the settings make no sense: {error}",
                where=file,
                remedy="`gradkit init` in an empty folder writes all that may be set; a due date is a date-time with "
                "its offset, 2030-01-31T23:59:00+01:00",
            ) from None
        _check_names(settings, file)
        return cls(folder, settings)

    @contextmanager
    def locked(self, doing: str) -> Iterator[None]:
        """Be the only gradkit that writes to this course: see `autograder.locks.locked`.

        Raises
        ------
        GradkitError
            If another one is at work in it, or if nobody made a course of this folder.
        """
        if not (self.root / "course.toml").exists() and not (self.root / ".gradkit").is_dir():
            raise GradkitError(
                "this folder is no course",
                where=self.root,
                remedy="go to the course folder or name it with --course; `gradkit init` makes a course of a folder",
            )
        with locked(self.root, doing):
            yield

    def release(self, assignment: str) -> Path:
        """Return the folder of what students of an assignment get."""
        return self.root / "release" / assignment

    def collected(self, assignment: str, student: str) -> Path:
        """Return the folder of every submission that a student ever made."""
        return self.root / "collected" / assignment / encoded(student)

    def submitted(self, assignment: str, student: str) -> Path:
        """Return the folder of the submission to grade."""
        return self.root / "submitted" / encoded(student) / assignment

    def autograded(self, assignment: str, student: str) -> Path:
        """Return the folder of what nbgrader's formgrader shows."""
        return self.root / "autograded" / encoded(student) / assignment

    def feedback(self, assignment: str, student: str) -> Path:
        """Return the folder of a student's feedback."""
        return self.root / "feedback" / encoded(student) / assignment

    def record(self, assignment: str, student: str) -> Path:
        """Return the file of a grade."""
        return self.root / "records" / assignment / f"{encoded(student)}.json"

    def superseded(self, assignment: str, student: str) -> Path:
        """Return the file of a grade that counted until something was handed in that could not be graded."""
        return self.root / "superseded" / assignment / f"{encoded(student)}.json"

    def log(self, assignment: str, student: str) -> Path:
        """Return the file of what staff may want to know of a grading run."""
        return self.root / "logs" / assignment / f"{encoded(student)}.json"

    def reports(self, assignment: str) -> Path:
        """Return the folder of what is said of a whole class."""
        return self.root / "reports" / assignment

    def students(self, assignment: str) -> list[str]:
        """Return the ids of the students with a submission to grade, sorted."""
        return sorted(decoded(p.parent.name) for p in self.root.glob(f"submitted/*/{assignment}") if p.is_dir())

    def ungraded(self, assignment: str) -> dict[str, Record | None]:
        """Return encoded id -> superseded record (None: damaged) of those who have no other record yet."""
        found: dict[str, Record | None] = {}
        for path in sorted(self.root.glob(f"superseded/{assignment}/*.json")):
            if not (self.root / "records" / assignment / path.name).exists():
                found[path.stem] = None
                with suppress(GradkitError):
                    found[path.stem] = read_record(path)
        return found

    def records(self, assignment: str) -> Iterator[Record]:
        """Yield the records of an assignment, by student id.

        Raises
        ------
        GradkitError
            At the first file that is not a record.
        """
        paths = self.root.glob(f"records/{assignment}/*.json")
        for path in sorted(paths, key=lambda p: decoded(p.stem)):
            yield read_record(path)

    def secret(self, *, make: bool = True) -> bytes:
        """Return the course's secret, 32 bytes, readable by its owner alone; if there is none, make it or return b"".

        Raises
        ------
        GradkitError
            If the file holds something else: made anew, it would change every hidden input.
        """
        file = self.root / ".gradkit" / "secret"
        with suppress(FileNotFoundError):
            try:
                secret = bytes.fromhex(file.read_text(encoding="ascii"))
            except ValueError:
                secret = b""
            if len(secret) < 32:
                raise GradkitError(
                    "the course's secret is damaged",
                    where=file,
                    remedy="restore it from a backup; if you delete it, every submission is graded anew",
                )
            return secret
        if not make:
            return b""
        with told(file):
            file.parent.mkdir(mode=0o700, exist_ok=True)
        secret = secrets.token_bytes(32)
        write(file, secret.hex().encode("ascii"), mode=0o600)
        return secret


def _check_names(settings: Settings, file: Path) -> None:
    """Raise if an assignment is set that is none: a due date of a mistyped name would silently not count."""
    if not settings.assignments:
        return
    from autograder.catalog import names

    known = names()
    for name in settings.assignments:
        if name not in known:
            raise GradkitError(
                f"no assignment is called {name!r}",
                where=f"{file}, [assignments.{name}]",
                remedy=did_you_mean(name, known, "`gradkit list` shows them all"),
            )


SETTINGS = """\
# What an instructor sets. Everything has a default; take the sign # away from what you change.

[course]
# id = "course"

[limits]            # of one item
# cpu = 2.0         # seconds of computing
# wall = 20.0       # seconds of waiting
# memory = 512      # MiB

[gradebook]
# url = ""          # SQLAlchemy URL; "" is gradebook.db in this folder

# [assignments.ch05_logistic_regression]
# due = 2030-01-31T23:59:00+01:00
"""


def initialize(course: Course, *, demo: bool = False) -> Path:
    """Write the settings with their defaults and make the secret; return the settings' file.

    With `demo` the secret is the public one: then hidden data are no secret.

    Raises
    ------
    GradkitError
        If the course has settings already.
    """
    file = course.root / "course.toml"
    with locked(course.root, "gradkit init"):
        if file.exists():
            raise GradkitError("this course has its settings already", where=file, remedy="edit the file")
        if demo:
            write(course.root / ".gradkit" / "secret", PUBLIC_SECRET.hex().encode("ascii"), mode=0o600)
        course.secret()
        write(file, SETTINGS.encode())
    return file


def encoded(student: str) -> str:
    """Return a student id as a folder's name: percent-encoded, never hidden, never "." or "..".

    An id too long for a file system keeps its beginning and the hash of the whole.
    """
    name = _quoted(student)
    if len(name) <= MAX_NAME:
        return name
    kept = student[:MAX_NAME]
    while len(_quoted(kept)) > MAX_NAME - 40:  # whole characters, so that the name encodes to itself again
        kept = kept[:-1]
    return f"{_quoted(kept)}~{hashlib.sha256(student.encode()).hexdigest()[:32]}"


def _quoted(student: str) -> str:
    name = quote(student, safe="+@ ")
    return "%2E" + name[1:] if name.startswith(".") else name


def decoded(name: str) -> str:
    """Return the student id that a folder's name stands for."""
    return unquote(name)


# ---------------------------------------------------------------- files


def write(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Write a file whole or not at all: to another one beside it, fsync, rename.

    The one beside it is always called the same, and is locked while it is written to. So what a killed run left there
    is overwritten by the next, and two who write the same file wait for each other.

    Raises
    ------
    GradkitError
        If it cannot be written: then the file is what it was.
    """
    beside = path.with_name(f".{path.name[:60]}.new")
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(_alone(beside), "wb") as file:
            try:
                file.truncate()
                file.write(content)
                os.fchmod(file.fileno(), mode)
                file.flush()
                os.fsync(file.fileno())
                beside.replace(path)
            except BaseException:
                beside.unlink(missing_ok=True)
                raise


def _alone(path: Path) -> int:
    """Open a file for writing that nobody else writes to; wait for who does."""
    while True:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.path.samestat(os.fstat(handle), path.lstat()):
                return handle
        except FileNotFoundError:  # it was renamed while we waited
            pass
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


@contextmanager
def told(where: object) -> Iterator[None]:
    """Turn what the file system refuses into an error that says what to do."""
    try:
        yield
    except OSError as error:
        raise GradkitError(
            f"this could not be written ({error.strerror or error})",
            where=error.filename or where,
            remedy="make room, or give yourself the right to write there, and run the command again: nothing is lost",
        ) from error


_record_decoder = msgspec.json.Decoder(Record)


def read_record(path: Path) -> Record:
    """Return the record in a file.

    Raises
    ------
    GradkitError
        If the file is missing or is no record.
    """
    try:
        return _record_decoder.decode(path.read_bytes())
    except FileNotFoundError:
        raise GradkitError("there is no record", where=path, remedy="run `gradkit score` first") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise GradkitError(
            f"this is not a record: {error}", where=path, remedy="delete the file and run `gradkit score` again"
        ) from None


def encode(value: Any) -> bytes:
    """Return a value of the model as JSON, indented, with a newline at its end: the same bytes for equal values."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"
