"""A small assignment, an empty course folder, and hands to hand things in with."""

import io
import os
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.model import Assignment, Exercise

NOON = datetime.fromisoformat("2026-10-01T12:00:00+00:00")


@pytest.fixture
def assignment() -> Assignment:
    nowhere = Path("nowhere")
    exercises = tuple(
        Exercise("ch05_logistic_regression", name, name, (), (), (), nowhere, nowhere, nowhere)
        for name in ("activations", "classifier")
    )
    return Assignment("ch05_logistic_regression", "Logistic regression", exercises, nowhere, ())


@pytest.fixture
def course(tmp_path: Path) -> Course:
    root = tmp_path / "course"
    (root / ".gradkit").mkdir(parents=True)
    return Course(root)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def put() -> Callable[..., Path]:
    """Write a file, with the folders that it needs, last changed at a given moment."""

    def write(path: Path, content: bytes = b"x = 1\n", at: datetime = NOON) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    return write


@pytest.fixture
def packed() -> Callable[..., bytes]:
    """Make a zip of names and contents, all with the same date (UTC, as this machine's clock would show it)."""

    def pack(files: Mapping[str, bytes], at: datetime = NOON, method: int = zipfile.ZIP_DEFLATED) -> bytes:
        stream = io.BytesIO()
        local = at.astimezone()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, content in files.items():
                entry = zipfile.ZipInfo(name, local.timetuple()[:6])
                entry.compress_type = method
                archive.writestr(entry, content)
        return stream.getvalue()

    return pack
