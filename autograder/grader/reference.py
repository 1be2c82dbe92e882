"""Loads our own modules - solutions, misconceptions, given modules - apart from everything else that is imported."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from autograder.model import Assignment


def siblings(assignment: Assignment) -> dict[str, Path]:
    """Return what the modules of an assignment may import from each other: module -> file, of the right ones."""
    found = {exercise.name: exercise.solution for exercise in assignment.exercises}
    return {**found, **{path.stem: path for path in assignment.given}}


def load(path: Path, beside: Mapping[str, Path]) -> ModuleType:
    """Execute a module under a name of its own, while the modules `beside` it are importable.

    Raises
    ------
    Exception
        Whatever the module raises: it is one of ours, and must not.
    """
    spec = importlib.util.spec_from_file_location(f"gradkit_content.{path.parent.name}.{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with _importable(beside):
        spec.loader.exec_module(module)
    return module


class _Finder:
    def __init__(self, files: Mapping[str, Path]) -> None:
        self.files = files

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        return importlib.util.spec_from_file_location(name, self.files[name]) if name in self.files else None


@contextmanager
def _importable(files: Mapping[str, Path]) -> Iterator[None]:
    """Make the files importable by their names, and forget them again: two assignments may use the same names."""
    finder = _Finder(files)
    before = {name: sys.modules.pop(name) for name in files if name in sys.modules}
    sys.meta_path.insert(0, finder)  # type: ignore[arg-type]
    try:
        yield
    finally:
        sys.meta_path.remove(finder)  # type: ignore[arg-type]
        for name in files:
            sys.modules.pop(name, None)
        sys.modules.update(before)
