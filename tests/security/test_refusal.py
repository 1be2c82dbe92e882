"""Below tier B hidden tests are refused unless forced, and each record that is made then says why it should not be."""

from __future__ import annotations

import msgspec
import pytest

from autograder.course import PUBLIC_SECRET, Limits
from autograder.errors import GradkitError
from autograder.grader.forkservers import LAYERS, ForkServer
from autograder.model import Record, Submission
from autograder.pool import Graders, Task
from autograder.scoring import mark

UNSAFE = ("uid", "nondump", "limits")
"""The layers of a machine whose kernel filters no system calls and has no Landlock."""


def record(costs, layers: tuple[str, ...], *, unsafe: bool) -> Record:
    files = {exercise.filename: exercise.solution.read_bytes() for exercise in costs.exercises}
    with Graders(costs.name, PUBLIC_SECRET, Limits(), layers=layers, size=1, unsafe=unsafe) as pool:
        (judged,) = pool.judge_all([Task("Ada", files)])
    assert judged.verdict is not None
    return mark(judged.verdict.report, costs, Submission(costs.name, "Ada", files), "key")


def test_hidden_tests_are_refused_where_the_sandbox_would_not_hold(costs):
    with pytest.raises(GradkitError) as error:
        record(costs, UNSAFE, unsafe=False)

    assert "would not keep students from the hidden tests" in error.value.what
    assert "--unsafe-sandbox" in error.value.remedy


def test_a_record_that_was_forced_says_what_student_code_could_do(costs):
    made = record(costs, UNSAFE, unsafe=True)

    assert made.tier in ("C", "D")
    assert made.score == made.points
    assert made.caution.startswith(f"Graded with --unsafe-sandbox in tier {made.tier}.")
    assert "read a file" in made.caution
    assert msgspec.json.decode(msgspec.json.encode(made))["caution"] == made.caution


def test_a_record_of_a_safe_tier_needs_no_caution(costs):
    assert record(costs, LAYERS, unsafe=False).caution == ""


@pytest.mark.parametrize("off", ["seccomp", "limits"])
def test_no_tier_is_safe_without(off):
    with ForkServer(layers=[name for name in LAYERS if name != off]) as server:
        assert server.tier in ("C", "D")
        assert server.got_through
        assert all(each in server.caution for each in server.got_through)
