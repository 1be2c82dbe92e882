"""The hidden tests without any isolation: student code is imported into the pytest process. For comparison only.

    python -m pytest -p in_one_process RUBRIC... --submission FOLDER

What a process a submission costs, and how much of a submission's time is pytest's and the tests' own (`floor`).
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.catalog import assignment
from autograder.course import PUBLIC_SECRET
from autograder.grader import reference as references
from autograder.grader.student import seed_of
from autograder.rubric import take_remarks
from autograder.sandbox import counting


class Module:
    """Stands for the proxy `student`, and calls the module directly."""

    def __init__(self, module, others):
        self._module = module
        self._others = others
        self.changed = ()

    def module(self, name):
        return Module(self._others[name], self._others)

    def __getattr__(self, name):
        function = getattr(self._module, name)

        def call(*args, **kwargs):
            # Copies, as a worker makes them: an `inputs` item must see what is changed.
            copies = [a.copy() if isinstance(a, np.ndarray) else a for a in args]
            result = function(*copies, **kwargs)
            self.changed = tuple(
                str(i)
                for i, (a, b) in enumerate(zip(args, copies, strict=True))
                if isinstance(a, np.ndarray) and a.tobytes() != b.tobytes()
            )
            return result

        def instructions(*args, **kwargs):
            function(*args, **kwargs)  # as a worker does: a warm-up call first
            return counting.instructions(lambda: function(*args, **kwargs), str(Path(self._module.__file__).parent))

        call.instructions = instructions
        return call


def pytest_addoption(parser):
    parser.addoption("--submission", default="")


def pytest_configure(config):
    for marker in ("points(n)", "aspect(name)", "hint(text)"):
        config.addinivalue_line("markers", marker)
    config.option.verbose = getattr(config.option, "verbose", 0)


_loaded = {}


def load(folder, about):
    """Import all modules of a submission, once a folder."""
    if folder not in _loaded:
        sys.path.insert(0, folder)
        names = [e.name for e in about.exercises]
        for name in names:
            sys.modules.pop(name, None)
        modules = {name: __import__(name) for name in names}
        sys.path.pop(0)
        _loaded.clear()
        _loaded[folder] = modules
    return _loaded[folder]


@pytest.fixture(scope="module")
def reference(request):
    about = assignment(request.path.parent.name)
    exercise = next(e for e in about.exercises if e.rubric == request.path)
    return references.load(exercise.solution, references.siblings(about))


@pytest.fixture
def student(request):
    take_remarks()
    about = assignment(request.path.parent.name)
    modules = load(request.config.getoption("--submission"), about)
    return Module(modules[Path(request.path).stem.removeprefix("test_")], modules)


@pytest.fixture
def draw(request):
    about = request.path.parent.name
    seed = seed_of(PUBLIC_SECRET, about, Path(request.path).stem.removeprefix("test_"), request.node.name)
    return np.random.default_rng(seed)
