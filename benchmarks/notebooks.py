"""The same submissions as notebooks, graded by nbgrader and by otter-grader as they come, with the cheapest fair tests.

A notebook holds one cell an exercise with the submission's source. Each item of the rubric is one test: it calls the
item's function once, on a small fixed input, and compares with the right value. The hidden tests that gradkit runs do
far more, so that whatever the tests cost is to the advantage of these two.

nbgrader    `nbgrader autograde`, which grades one notebook at a time and enters the marks into its database
otter       `otter.api.grade_submission`, what `otter run` calls, in a warm process a core, with a zip from
            `otter generate`; no container
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import nbformat
from clock import measured

from autograder.model import Assignment
from autograder.pool import cores

HERE = Path(__file__).resolve().parent
OTTER = HERE.parent / ".venv" / "otter" / "bin" / "python"
"""The Python of the environment that holds otter-grader; `make bench` makes it."""

CHECKS = {
    "sigmoid": "np.allclose(sigmoid(np.array([-2.0, 0.0, 2.0])), [0.11920292, 0.5, 0.88079708])",
    "tanh": "np.allclose(tanh(np.array([-1.0, 0.0, 2.0])), [-0.76159416, 0.0, 0.96402758])",
    "softmax": "np.allclose(softmax(np.array([[0.0, 1.0], [3.0, 2.0]])), "
    "[[0.26894142, 0.73105858], [0.73105858, 0.26894142]])",
    "one_hot": "np.array_equal(one_hot(np.array([0, 2]), 3), [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])",
    "initialize_weights": "initialize_weights(3, 2).shape == (3, 2)",
    "predict": "np.allclose(predict(np.array([[1.0, 2.0]]), np.eye(2), np.zeros(2)), [[0.26894142, 0.73105858]])",
    "predict_class": "np.array_equal(predict_class(np.array([[1.0, 2.0], [3.0, 0.0]]), np.eye(2), 0.0), [1, 0])",
}
"""Function of chapter 5 -> one call of it that holds for a right one."""

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def environment(home: Path, python: Path) -> dict[str, str]:
    """Return the environment variables of a tool that lies beside a Python, with nobody's settings."""
    return {
        **os.environ,
        "HOME": str(home),
        "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
        "OPENBLAS_NUM_THREADS": "1",
    }


def said(command: list[str], where: Path, variables: dict[str, str]) -> str:
    """Run a command to its end and return what it printed."""
    done = subprocess.run(command, cwd=where, env=variables, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command[:5])} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


# ---------------------------------------------------------------- nbgrader


def nbgrader(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission of `nbgrader autograde`, without what the command costs to start."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        variables = environment(root, Path(sys.executable))

        def command(*words: str) -> str:
            return said([sys.executable, "-m", "nbgrader", *words], root, variables)

        (root / "source" / "a").mkdir(parents=True)
        nbformat.write(_nbgrader_notebook(about, None), root / "source" / "a" / "n.ipynb")
        command("generate_assignment", "a")
        for i, modules in enumerate(files):
            folder = root / "submitted" / f"s{i}" / "a"
            folder.mkdir(parents=True)
            nbformat.write(_nbgrader_notebook(about, modules), folder / "n.ipynb")
        first = measured(lambda: command("autograde", "a", "--student=s0"))
        rest = measured(lambda: command("autograde", "a"))
        with closing(sqlite3.connect(root / "gradebook.db")) as database:
            marks = database.execute("SELECT auto_score FROM grade").fetchall()
        assert sum(mark for (mark,) in marks) == about.points * len(files), "nbgrader took points off a right one"
    # Both runs start the command once; the second grades all but the one that is there already.
    return (rest[0] - first[0]) / (len(files) - 2), (rest[1] - first[1]) / (len(files) - 2)


def _nbgrader_notebook(about: Assignment, modules: dict[str, bytes] | None) -> nbformat.NotebookNode:
    """Return a submission with its test cells, or the assignment's source if there is none."""
    cells = []
    for exercise in about.exercises:
        meta = {"grade": False, "solution": True, "locked": False, "schema_version": 3, "task": False}
        source = modules[exercise.filename].decode() if modules else "### BEGIN SOLUTION\npass\n### END SOLUTION"
        cells.append(nbformat.v4.new_code_cell(source))
        cells[-1].metadata["nbgrader"] = {**meta, "grade_id": exercise.name}
        for item in exercise.items:
            cells.append(nbformat.v4.new_code_cell(f"assert {CHECKS[item.function]}"))
            test = {"grade": True, "solution": False, "locked": True, "points": item.points, "grade_id": item.name}
            cells[-1].metadata["nbgrader"] = {**meta, **test}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})


# ---------------------------------------------------------------- otter-grader


def otter(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission of otter-grader, without what its import costs."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        variables = environment(root, OTTER)
        (root / "tests").mkdir()
        for item in about.items:
            (root / "tests" / f"{item.name}.py").write_text(_ok_test(item.name, item.function, item.points))
        said([str(OTTER), "-m", "otter", "generate", "--tests-dir", "tests", "--no-environment"], root, variables)
        for i, modules in enumerate(files):
            cells = [nbformat.v4.new_code_cell(modules[e.filename].decode()) for e in about.exercises]
            nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), root / f"s{i}.ipynb")
        running = [
            subprocess.Popen(
                [str(OTTER), str(HERE / "in_otter.py"), *(f"s{i}.ipynb" for i in range(n, len(files), cores()))],
                cwd=root,
                env=variables,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for n in range(cores())
        ]
        told = [process.communicate() for process in running]
    for process, (_, trouble) in zip(running, told, strict=True):
        if process.returncode != 0:
            raise SystemExit(f"otter-grader ended with {process.returncode}:\n{trouble[-2000:]}")
    ended = [json.loads(printed) for printed, _ in told]
    scores = [score for end in ended for score in end["scores"]]
    assert scores == [about.points] * len(files), f"otter-grader took points off a right one: {scores}"
    wall = max(end["ended"] for end in ended) - min(end["began"] for end in ended)
    return wall / len(files), sum(end["cpu"] for end in ended) / len(files)


def _ok_test(name: str, function: str, points: int) -> str:
    """Return a test file in OK format, which otter-grader's own `assign` writes."""
    test = {
        "name": name,
        "points": points,
        "suites": [{
            "cases": [{"code": f">>> bool({CHECKS[function]})\nTrue", "hidden": False, "locked": False}],
            "scored": True, "setup": "", "teardown": "", "type": "doctest",
        }],
    }  # fmt: skip
    return f"OK_FORMAT = True\n\ntest = {test!r}\n"


def otter_version() -> str:
    """Return the version of otter-grader in its environment."""
    if not OTTER.exists():
        raise SystemExit(f"otter-grader is measured too, and {OTTER} is not there: `make bench` installs it")
    ask = "from importlib.metadata import version; print(version('otter-grader'))"
    return said([str(OTTER), "-c", ask], HERE, dict(os.environ)).strip()
