"""What `make bench` compares is comparable: right submissions pass in every way, and wrong ones do not.

nbgrader and otter-grader are left to `make bench`: they take seconds a submission.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.catalog import assignment

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
try:
    import classes
    import clock
    import notebooks
    import speed
finally:
    sys.path.remove(str(BENCHMARKS))

ABOUT = assignment(speed.ABOUT)
FUNCTIONS = [f.name for e in ABOUT.exercises for f in e.functions]


def with_a_wrong_function(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "activations.py": files["activations.py"] + b"\n\ndef tanh(a):\n    return 0.9 * np.tanh(a)\n"}


def names_bound(source: bytes) -> set[str]:
    nodes = list(ast.walk(ast.parse(source)))
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return defined | {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_check_of_a_notebook_holds_for_the_solution_and_not_for_a_stub(function):
    exercise = next(e for e in ABOUT.exercises if function in [f.name for f in e.functions])
    right: dict[str, object] = {"np": np}
    exec(exercise.solution.read_text(encoding="utf-8"), right)
    stub: dict[str, object] = {"np": np}
    exec(exercise.stub.read_text(encoding="utf-8"), stub)

    assert eval(notebooks.CHECKS[function], right)
    with pytest.raises(NotImplementedError):
        eval(notebooks.CHECKS[function], stub)


@pytest.mark.parametrize("way", [speed.gradkit, speed.floor])
def test_a_way_to_grade_passes_what_is_right_and_notices_what_is_wrong(way):
    right = speed.submissions(ABOUT, 3)

    wall, cpu = way(ABOUT, right)

    assert wall > 0
    assert cpu > 0
    with pytest.raises(AssertionError):
        way(ABOUT, [*right[:2], with_a_wrong_function(right[2])])


def test_submissions_of_a_class_all_differ_and_define_every_function():
    handed_in = dict(classes.handed_in(ABOUT, 200))

    contents = [content for files in handed_in.values() for content in files.values()]
    assert len(set(contents)) == len(contents) == 2 * len(handed_in)
    for files in handed_in.values():
        assert set(files) == set(ABOUT.filenames)
        defined = {name for content in files.values() for name in names_bound(content)}
        assert defined.issuperset(FUNCTIONS)


def test_the_cpu_of_a_process_that_still_runs_is_counted():
    burn = "import time\nwhile time.process_time() < 0.3: pass\nprint('done', flush=True)\ninput()"
    before = clock.cpu_of_tree()
    process = subprocess.Popen([sys.executable, "-c", burn], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"done\n"

        assert clock.cpu_of_tree() - before > 0.25
    finally:
        process.communicate(b"\n")
