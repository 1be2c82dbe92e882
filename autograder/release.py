"""Workspaces for students: an allow-list of bytes, written whole or not at all.

A workspace holds the stubs, the modules that are given, the handout and its picture, the data that `data.txt` names,
the student template and a list of what is asked. It is put together from those names and nothing else, so that
no new folder can leak into one.
This module knows no rubric, no solution and no misconception, and runs nothing.
"""

from __future__ import annotations

import ast
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.content import tree
from autograder.course import Course, write
from autograder.errors import GradkitError
from autograder.model import Assignment, Exercise

LEFT_BEHIND = frozenset({"__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".DS_Store"})
"""What running or looking at a folder leaves in it: it belongs to no workspace and is nobody's work."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip can hold


@dataclass(frozen=True, slots=True)
class Released:
    """What was written: the workspace folder, the zip beside it, and the names of the files in both."""

    folder: Path
    archive: Path
    files: tuple[str, ...]


def workspace(assignment: Assignment) -> dict[str, bytes]:
    """Return everything that a student of an assignment gets: file name -> content, sorted by name.

    Names are relative, with forward slashes.

    Raises
    ------
    GradkitError
        If two sources claim one name.
    """
    files: dict[str, bytes] = {}
    claimed: dict[str, object] = {}
    for name, content, source in _sources(assignment):
        # Many students' file systems do not tell README.md from readme.md.
        key = name.casefold()
        if key in claimed:
            raise GradkitError(
                f"two files want to be {name} in the workspace of {assignment.name}",
                where=f"{claimed[key]} and {source}",
                remedy="rename one of them",
            )
        claimed[key] = source
        files[name] = content
    return dict(sorted(files.items()))


def release(course: Course, assignment: Assignment, to: Path | None = None) -> Released:
    """Write the workspace of an assignment, as a folder and as a zip beside it.

    Parameters
    ----------
    course : Course
        Where releases lie by default.
    assignment : Assignment
        What is released.
    to : Path, optional
        The workspace folder itself; ``release/<assignment>`` in the course folder by default.

    Raises
    ------
    GradkitError
        If the folder holds what no release wrote, or what was changed since: it may be somebody's work.
    """
    folder = (to or course.release(assignment.name)).resolve()
    archive = folder.with_name(f"{folder.name}.zip")
    files = workspace(assignment)
    if not _holds(folder, files):
        if folder.exists() and not _is_untouched(folder, archive):
            raise GradkitError(
                "the folder holds files that no release wrote, or that were changed since",
                where=folder,
                remedy="move it away or release into another folder; nothing in it was touched",
            )
        _put(folder, files)
    # The zip comes last: it says what the folder held when it was released.
    write(archive, _zipped(assignment.name, files))
    return Released(folder, archive, tuple(files))


# ---------------------------------------------------------------- what goes in


def _sources(assignment: Assignment) -> Iterator[tuple[str, bytes, object]]:
    """Yield (name, content, where it comes from) of everything on the allow-list."""
    for exercise in assignment.exercises:
        yield exercise.filename, exercise.stub.read_bytes(), exercise.stub
    for module in assignment.given:
        yield module.name, module.read_bytes(), module
    for name, path in assignment.data:
        yield name, path.read_bytes(), path
    yield "HANDOUT.md", assignment.handout.read_bytes(), assignment.handout
    if assignment.picture is not None:
        yield assignment.picture.name, assignment.picture.read_bytes(), assignment.picture
    yield "asked.json", _asked(assignment), "the list of what is asked"
    template = tree().student_template
    for path in sorted(template.rglob("*")):
        inside = path.relative_to(template)
        if path.is_file() and LEFT_BEHIND.isdisjoint(inside.parts):
            yield inside.as_posix(), path.read_bytes(), path


def _asked(assignment: Assignment) -> bytes:
    """Return the list by which a workspace knows what is asked, even when a student deletes or renames it."""
    exercises = [{"file": e.filename, "functions": list(_functions(e))} for e in assignment.exercises]
    asked = {"assignment": assignment.name, "exercises": exercises}
    return (json.dumps(asked, indent=1, ensure_ascii=False) + "\n").encode()


def _functions(exercise: Exercise) -> Iterator[dict[str, Any]]:
    """Yield name and first docstring line of each function that a stub asks for."""
    definitions = {
        node.name: node
        for node in ast.parse(exercise.stub.read_bytes()).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    for function in exercise.functions:
        docstring = ast.get_docstring(definitions[function.name]) or ""
        yield {"name": function.name, "says": docstring.partition("\n")[0]}


def _zipped(top: str, files: Mapping[str, bytes]) -> bytes:
    """Return a zip of the files inside one folder: the same bytes for the same files, on any day."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{top}/{name}", _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, on whose permissions the next line relies
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return buffer.getvalue()


# ---------------------------------------------------------------- what stands there already


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Tell whether a folder holds exactly these files, caches apart."""
    if not folder.is_dir():
        return False
    seen = 0
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if not LEFT_BEHIND.isdisjoint(inside.parts) or (path.is_dir() and not path.is_symlink()):
            continue
        # The first stranger decides, so that a home folder named by mistake is not read through.
        name = inside.as_posix()
        if name not in files or not path.is_file() or files[name] != path.read_bytes():
            return False
        seen += 1
    return seen == len(files)


def _is_untouched(folder: Path, archive: Path) -> bool:
    """Tell whether a folder is empty, or still what the zip beside it says was released."""
    if _holds(folder, {}):
        return True
    try:
        with zipfile.ZipFile(archive) as released:
            return _holds(folder, {n.partition("/")[2]: released.read(n) for n in released.namelist()})
    except (OSError, zipfile.BadZipFile):
        return False


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put the files into a folder beside the target, then let it take the target's place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as temporary:
        new = Path(temporary) / "new"
        for name, content in files.items():
            write(new / name, content)
        if folder.exists():
            folder.rename(Path(temporary) / "old")
        new.rename(folder)
