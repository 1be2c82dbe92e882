"""What nbgrader's formgrader shows: a notebook for each exercise that a student handed in, never executed.

Each item is a cell: the student's function as its source, what came of it as its output. Beside the notebooks
stand the few files by which nbgrader's commands find their way in the course folder. Knows the formats
(nbformat 4.4, nbgrader's cell metadata 3), not the packages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from autograder.course import Course, told, write
from autograder.gradebook.entries import instant
from autograder.model import Assignment, MarkedItem, Record

MOST = 20_000
"""Characters of a student's source that one cell shows."""

CONFIG = '''"""Where nbgrader finds this course. gradkit wrote this file once; it is yours to change."""

from pathlib import Path

from autograder.course import Course
from autograder.gradebook import database_url

course = Course.open(Path(__file__).parent)

c = get_config()  # noqa: F821 - nbgrader defines it
c.CourseDirectory.course_id = course.settings.course.id
c.CourseDirectory.db_url = database_url(course)
c.ExportApp.plugin_class = "autograder.gradebook.exporter.QuotedCsvExporter"
'''


def write_views(course: Course, assignment: Assignment, records: Iterable[Record]) -> int:
    """Write what formgrader shows of some records, and return how many notebooks were new or differed.

    ``autograded/<student>/<assignment>/<exercise>.ipynb``, the submission's ``timestamp.txt`` (formgrader
    takes a submission for ungraded unless it says the time that the gradebook has), the folder
    ``source/<assignment>`` (without it formgrader does not list the assignment), and ``nbgrader_config.py``
    if the course has none.

    Raises
    ------
    GradkitError
        If something cannot be written.
    """
    with told(course.root / "source"):
        (course.root / "source" / assignment.name).mkdir(parents=True, exist_ok=True)
    config = course.root / "nbgrader_config.py"
    if not config.exists():
        write(config, CONFIG.encode())
    written = 0
    for record in records:
        _write_time(course, record)
        folder = course.autograded(assignment.name, record.student)
        for exercise in assignment.exercises:
            submitted = course.submitted(assignment.name, record.student) / exercise.filename
            content = json.dumps(view(record, exercise.name, _text(submitted)), indent=1) + "\n"
            written += _write_new(folder / f"{exercise.name}.ipynb", content)
    return written


def view(record: Record, exercise: str, source: str | None) -> dict[str, Any]:
    """Return the notebook of one exercise as JSON values.

    Parameters
    ----------
    source : str or None
        The student's file; None if there is none.
    """
    where = record.lines.get(exercise, {})
    cells = [
        _cell(_part(source, item, where.get(item.function)), _outcome(item), nbgrader=_metadata(item))
        for item in record.items
        if item.exercise == exercise
    ]
    if source:
        cells.append(_cell(f"# The whole file, {exercise}.py:\n\n{_cut(source)}"))
    return {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 4,
    }


# ---------------------------------------------------------------- cells


def _cell(source: str, output: str = "", **metadata: Any) -> dict[str, Any]:
    outputs = [{"name": "stdout", "output_type": "stream", "text": output}] if output else []
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": metadata,
        "outputs": outputs,
        "source": source,
    }


def _metadata(item: MarkedItem) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "grade": True,
        "grade_id": item.item,
        "locked": False,
        "points": item.points,
        "schema_version": 3,
        "solution": True,
        "task": False,
    }


def _part(source: str | None, item: MarkedItem, lines: tuple[int, int] | None) -> str:
    """Return the function that an item is about, or a comment that says why there is none."""
    if source is None:
        return f"# {item.exercise}.py was not handed in."
    found = source.split("\n")[max(lines[0], 1) - 1 : lines[1]] if lines else []
    if not found:
        return f"# No {item.function} was found in {item.exercise}.py."
    return _cut("\n".join(found))


def _cut(source: str) -> str:
    return source if len(source) <= MOST else f"{source[:MOST]}\n# ... ({len(source) - MOST} more characters)"


def _outcome(item: MarkedItem) -> str:
    parts = [item.sentence, f"{item.outcome}: {item.mark} of {item.points} points", item.message]
    if item.line:
        parts.append(f"line {item.line} of {item.exercise}.py")
    if item.explanation:
        parts.append(item.explanation.text)
        if example := item.explanation.example:
            parts.append(f"    {example.call}\n    came:  {example.came}\n    right: {example.right}")
    return "\n".join(part for part in (*parts, *item.remarks) if part) + "\n"


# ---------------------------------------------------------------- files


def _text(path: Path) -> str | None:
    """Return a student's file as text, whatever its bytes, with the line ends that Python knows."""
    try:
        return re.sub(r"\r\n?", "\n", path.read_bytes().decode("utf-8-sig", errors="replace"))
    except OSError:
        return None


def _write_time(course: Course, record: Record) -> None:
    folder = course.submitted(record.assignment, record.student)
    time, file = instant(record), folder / "timestamp.txt"
    if time is None:
        with told(file):
            file.unlink(missing_ok=True)
    elif folder.is_dir():
        _write_new(file, f"{time:%Y-%m-%d %H:%M:%S.%f} UTC")


def _write_new(file: Path, content: str) -> bool:
    """Write a file unless it says the same but for its last line's end, and return whether it was written."""
    new = content.encode()
    if file.is_file() and file.read_bytes().rstrip() == new.rstrip():
        return False
    write(file, new)
    return True
