"""How one submission is tested by a pytest process of its own, without isolation: what gradkit is measured against.

Nothing is loaded that it does not need, and it finds its own and the hidden tests compiled, as on any later run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from autograder.model import Assignment

HERE = Path(__file__).resolve().parent
OPTIONS = ["-p", "in_one_process", "-c/dev/null", "--rootdir=/", "--import-mode=importlib", "-p", "no:cacheprovider"]


def command(about: Assignment, folder: Path) -> list[str]:
    """Return the command for the submission in a folder."""
    rubrics = [str(e.rubric) for e in about.exercises]
    return [sys.executable, "-m", "pytest", *OPTIONS, *rubrics, f"--submission={folder}"]


def environment() -> dict[str, str]:
    """Return the environment that it needs."""
    return {
        **os.environ,
        "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
