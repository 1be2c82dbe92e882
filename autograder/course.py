"""The course folder: what lies where, what `course.toml` says, and how a file is written so that none is ever half.

    course.toml                                   what an instructor sets; everything has a default
    .gradkit/secret                               from which hidden data are drawn; its owner's alone
    release/<assignment>/                         workspaces for students
    collected/<assignment>/<student>/<digest>/    every submission ever
    submitted/<student>/<assignment>/             the newest of each, in nbgrader's layout
    records/<assignment>/<student>.json           the grades
    logs/<assignment>/<student>.json              times and details of the run, for staff only
    autograded/ feedback/ reports/ gradebook.db   derived from records

Student ids are whatever the LMS says; in file names they are percent-encoded.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote, unquote

import msgspec

from autograder.errors import GradkitError
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
            If the folder is missing or the settings make no sense.
        """
        folder = Path(root).resolve()
        if not folder.is_dir():
            raise GradkitError("there is no such folder", where=root, remedy="give an existing course folder")
        file = folder / "course.toml"
        if not file.exists():
            return cls(folder)
        try:
            return cls(folder, msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Settings))
        except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
            raise GradkitError(
                f"the settings make no sense: {error}",
                where=file,
                remedy="`gradkit init` in an empty folder writes all that may be set; a due date is a date-time with "
                "its offset, 2030-01-31T23:59:00+01:00",
            ) from None

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

    def log(self, assignment: str, student: str) -> Path:
        """Return the file of what staff may want to know of a grading run."""
        return self.root / "logs" / assignment / f"{encoded(student)}.json"

    def reports(self, assignment: str) -> Path:
        """Return the folder of what is said of a whole class."""
        return self.root / "reports" / assignment

    def students(self, assignment: str) -> list[str]:
        """Return the ids of the students with a submission to grade, sorted."""
        return sorted(decoded(p.parent.name) for p in self.root.glob(f"submitted/*/{assignment}") if p.is_dir())

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
        file.parent.mkdir(mode=0o700, exist_ok=True)
        secret = secrets.token_bytes(32)
        write(file, secret.hex().encode("ascii"), mode=0o600)
        return secret


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
    """Write a file whole or not at all: to a temporary file beside it, fsync, rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            os.fchmod(file.fileno(), mode)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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
