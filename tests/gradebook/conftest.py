"""A made-up chapter of three items, records of it, and nbgrader's own eyes on the gradebook."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Course, encode, write
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
def course(tmp_path: Path) -> Course:
    (tmp_path / ".gradkit").mkdir()
    return Course(tmp_path)


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
