"""Every exercise of the course is proved fair; a new one is tested by existing."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.catalog import assignments
from autograder.check import check
from autograder.course import PUBLIC_SECRET, Limits
from autograder.pool import Graders, Task

ALTERNATIVES = Path(__file__).parent / "alternatives"
FEWEST_MISCONCEPTIONS = 6


@pytest.mark.parametrize("assignment", assignments(), ids=lambda a: a.name)
def test_an_assignment_is_proved_fair(assignment):
    proof = check(assignment, PUBLIC_SECRET, Limits())

    assert proof.problems == ()


@pytest.mark.parametrize("assignment", assignments(), ids=lambda a: a.name)
def test_every_function_has_its_catalogue_of_wrong_answers(assignment):
    counts = {
        f"{exercise.name}.{function.name}": sum(function.name in m.functions for m in exercise.misconceptions)
        for exercise in assignment.exercises
        for function in exercise.functions
    }

    assert {name: n for name, n in counts.items() if n < FEWEST_MISCONCEPTIONS} == {}


@pytest.mark.parametrize("assignment", assignments(), ids=lambda a: a.name)
def test_right_answers_in_other_styles_earn_every_point_but_those_for_vectorising(assignment):
    tasks = []
    for exercise in assignment.exercises:
        solution = exercise.solution.read_bytes()
        for path in sorted((ALTERNATIVES / assignment.name / exercise.name).glob("*.py")):
            files = {e.filename: e.solution.read_bytes() for e in assignment.exercises}
            tasks.append(Task(str(path), {**files, exercise.filename: path.read_bytes()}, {exercise.name: solution},
                              (exercise.name,)))  # fmt: skip
    aspects = {(item.exercise, item.name): item.aspect for item in assignment.items}

    with Graders(assignment.name, PUBLIC_SECRET, Limits()) as graders:
        judged = list(graders.judge_all(tasks))

    lost = {
        (one.task.name, report.item, report.explanation)
        for one in judged
        for report in one.verdict.report.items
        if report.outcome != "passed" and aspects[report.exercise, report.item] != "vectorised"
    }
    assert lost == set()
    for exercise in assignment.exercises:
        modules = [t for t in tasks if t.only == (exercise.name,)]
        assert len(modules) >= 5, f"{exercise.id} is tried in {len(modules)} styles"
