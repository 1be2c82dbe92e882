"""The pytest plugin: order of judgement, the join of tests and items, and grading by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from autograder.errors import GradkitError
from autograder.grader.plugin import ITEM, _judging, attach_items, in_order_of_judgement


def nodes_of(assignment, *, without: str = "", more: tuple[Any, ...] = ()) -> list[Any]:
    nodes = [
        SimpleNamespace(path=exercise.rubric, name=item.name, stash=pytest.Stash())
        for exercise in assignment.exercises
        for item in exercise.items
        if item.name != without
    ]
    return [*nodes, *more]


def test_values_come_before_all_else_of_their_module(small):
    nodes = nodes_of(small)
    attach_items(nodes, small)

    assert [node.name for node in in_order_of_judgement(nodes)] == [
        "test_double_values",
        "test_total_values",
        "test_double_inputs",
        "test_total_scale",
        "test_halve_values",
    ]


def test_every_test_finds_its_item(small):
    nodes = nodes_of(small)
    attach_items(nodes, small)

    assert [node.stash[ITEM] for node in nodes] == list(small.items)


def test_an_item_that_pytest_does_not_collect_is_told(small):
    with pytest.raises(GradkitError, match="do not agree") as error:
        attach_items(nodes_of(small, without="test_total_scale"), small)

    assert "test_total_scale" in error.value.where


def test_a_parametrised_test_is_told(small):
    odd = SimpleNamespace(path=small.exercises[0].rubric, name="test_double_values[3]", stash=pytest.Stash())
    with pytest.raises(GradkitError, match="do not agree"):
        attach_items(nodes_of(small, more=(odd,)), small)


# ---------------------------------------------------------------- by hand


def by_hand(costs, cwd: Path, *options: str) -> subprocess.CompletedProcess[str]:
    rubric = costs.exercises[0].rubric
    command = [sys.executable, "-m", "pytest", str(rubric), "-p", "no:cacheprovider", *options]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_a_right_file_earns_all_points_by_hand(costs, tmp_path):
    run = by_hand(costs, tmp_path, "--submission", str(costs.exercises[0].solution))

    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{costs.points} of {costs.points} points" in run.stdout
    assert run.stderr == ""


def test_a_wrong_file_is_explained_by_hand(costs, tmp_path):
    file = tmp_path / "likelihood.py"
    source = costs.exercises[0].solution.read_text(encoding="utf-8")
    file.write_text(source + "\n\ndef sample_mean(x):\n    return np.sum(x) / (len(x) - 1)\n", encoding="utf-8")
    run = by_hand(costs, tmp_path, "--submission", str(file), "-k", "sample_mean")

    assert run.returncode == 1
    assert "what the student is told" in run.stdout
    assert "[sample_mean_divides_by_n_minus_one]" in run.stdout
    assert "INTERNALERROR" not in run.stdout


def test_hidden_tests_without_a_submission_say_what_is_missing():
    request: Any = SimpleNamespace(config=SimpleNamespace(stash=pytest.Stash()))
    with pytest.raises(pytest.UsageError, match="give one with --submission FILE"):
        _judging(request)


def test_a_file_that_no_hidden_test_is_about_is_misuse(costs, tmp_path):
    (tmp_path / "poem.py").write_text("")
    run = by_hand(costs, tmp_path, "--submission", str(tmp_path / "poem.py"))

    assert run.returncode == pytest.ExitCode.USAGE_ERROR
    assert "no hidden test here is about poem.py" in run.stdout + run.stderr
