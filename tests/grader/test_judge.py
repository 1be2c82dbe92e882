"""One submission from its first item to its verdict, on the made-up chapter."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import numpy as np
import pytest

from autograder.course import PUBLIC_SECRET, Limits
from autograder.errors import GraderBrokeError
from autograder.grader import reference
from autograder.grader.forkservers import ForkServer
from autograder.grader.judge import Judge
from autograder.grader.public import show
from autograder.grader.student import Bench, seed_of
from autograder.rubric import Mismatch, remark, take_remarks


def outcomes(verdict):
    return {item.item.removeprefix("test_"): item.outcome for item in verdict.report.items}


def explanation(verdict, name):
    return next(item.explanation for item in verdict.report.items if item.item == f"test_{name}")


def first(solved, **functions):
    """Return a submission whose first module has these functions in place of the solution's."""
    source = solved["first.py"].decode()
    for name, body in functions.items():
        source += f"\n\ndef {name}(x):\n    {body}\n"
    return {**solved, "first.py": source.encode()}


# ---------------------------------------------------------------- who earns what


def test_the_solution_earns_every_item(judged, solved):
    verdict = judged(solved)

    assert set(outcomes(verdict).values()) == {"passed"}
    assert not verdict.broken
    assert not verdict.details


def test_the_stub_is_to_do(judged, small):
    verdict = judged({exercise.filename: exercise.stub.read_bytes() for exercise in small.exercises})

    assert set(outcomes(verdict).values()) == {"to do", "not judged"}
    assert verdict.report.pictures == ()


def test_nothing_handed_in_is_not_run(judged):
    assert set(outcomes(judged({})).values()) == {"not run", "not judged"}


def test_other_aspects_wait_for_the_values_of_their_function_alone(judged, solved):
    verdict = judged(first(solved, double="return x"))

    assert outcomes(verdict) == {
        "double_values": "failed",
        "double_inputs": "not judged",
        "total_values": "passed",
        "total_scale": "passed",
        "halve_values": "passed",
    }


def test_an_endless_function_costs_itself_alone(judged, solved):
    verdict = judged(first(solved, double="\n    while True: pass"))

    assert outcomes(verdict)["double_values"] == "stopped"
    assert outcomes(verdict)["total_values"] == outcomes(verdict)["halve_values"] == "passed"


def test_a_file_of_another_name_is_not_looked_at(judged, solved):
    verdict = judged({**solved, "given.py": b"SCALE = 3.0", "numpy.py": b"1/0", "notes.txt": b"x"})

    assert set(outcomes(verdict).values()) == {"passed"}


def test_one_file_that_does_not_import_leaves_the_other_alone(judged, solved):
    verdict = judged({**solved, "first.py": b"def double(x:\n"})

    assert outcomes(verdict)["double_values"] == "not run"
    assert outcomes(verdict)["halve_values"] == "passed"
    assert "line 1 of first.py" in explanation(verdict, "double_values").text


def test_a_run_that_waited_is_stalled(judged, solved, judge, monkeypatch):
    monkeypatch.setattr(judge, "limits", judge.limits.__class__(cpu=0.5, wall=0.3, memory=256))
    waits = "\n    import select\n    select.poll().poll(60_000)"

    assert judged(first(solved, total=waits)).stalled


# ---------------------------------------------------------------- what is told


def test_a_known_misconception_is_named_with_its_example(judged, solved):
    told = explanation(judged(first(solved, double="return x * x")), "double_values")

    assert (told.kind, told.name) == ("misconception", "double_squares")
    assert told.example.call == "double(np.array([3.0, 1.0]))"
    assert (told.example.came, told.example.right) == (show(np.array([9.0, 1.0])), show(np.array([6.0, 2.0])))


def test_a_scale_is_charged_once_and_named(judged, solved):
    verdict = judged(first(solved, total="return x.mean()"))

    assert outcomes(verdict)["total_values"] == "passed"
    assert explanation(verdict, "total_scale").name == "total_mean"


def test_an_input_that_was_changed_is_shown_in_public(judged, solved):
    told = explanation(judged(first(solved, double="x *= 2; return x")), "double_inputs")

    assert told.name == "double_in_place"
    assert "changed" in told.example.came


def test_a_picture_shows_the_lost_function_beside_the_right_one(judged, solved):
    (picture,) = judged(first(solved, double="return 3 * x")).report.pictures

    assert (picture.function, [s.label for s in picture.series]) == ("double", ["right", "yours"])
    assert picture.series[1].rows == ((0.0, 3.0, 6.0),)


RESULTS = [
    "return 'x'",
    "return None",
    "return {1: 2}",
    "return 10**4000",
    "return lambda: x",
    "return [[1], [2, 3]]",
    "import numpy; return numpy.ones((6,) * 5)",
    "return object",
]


@pytest.mark.parametrize("body", RESULTS)
def test_any_result_ends_in_a_verdict(judged, solved, body):
    verdict = judged(first(solved, double=body, total=body))

    assert outcomes(verdict)["double_values"] == outcomes(verdict)["total_values"] == "failed"
    assert outcomes(verdict)["halve_values"] == "passed"
    assert not verdict.broken


def test_warnings_and_printing_draw_remarks_and_cost_nothing(judged, solved):
    body = "\n    import numpy as np\n    np.exp(np.array([1e4]))\n    print(x)\n    return 2 * x"
    verdict = judged(first(solved, double=body))
    item = verdict.report.items[0]

    assert item.outcome == "passed"
    assert ["overflow" in item.remarks[0], "prints" in item.remarks[1]] == [True, True]


def test_a_result_that_the_next_call_writes_over_draws_a_remark(judged, solved):
    body = "\n    import numpy as np\n    global kept\n    if 'kept' not in globals(): kept = np.empty(9)\n"
    body += "    kept[:len(x)] = 2 * x\n    return kept[:len(x)]"
    item = judged(first(solved, double=body)).report.items[0]

    assert item.outcome == "passed"
    assert "the same array" in item.remarks[0]
    assert judged(first(solved, double="return 2 * x")).report.items[0].remarks == ()


UNKNOWN = {
    "sign: unused variable": "y = x * 2.5; return x + 0.1 * len(x) * x[::-1]",
    "where: wrong where x above one": "return 2 * x + 0.7 * (x > 1) * len(x) * x[::-1]",
    "what if: x reversed": "return 2 * x[::-1] + 0.0",
    "relation: times a constant": "return 3 * x",
    "slip: plus for multiplication": "return 2 + x",
    "relation: negated": "return -2.0 * x",
    "inputs: changed": "x[0] = 5; return x + 0.7 * len(x) * x[::-1]",
}


@pytest.mark.parametrize(("expected", "body"), UNKNOWN.items())
def test_a_mistake_that_no_misconception_names_is_told_by_what_gives_it(judged, solved, expected, body):
    told = explanation(judged(first(solved, double=body)), "double_values")

    assert f"{told.kind}: {told.name}" == expected


def test_lines_point_to_the_students_own_functions(judged, solved):
    verdict = judged({**solved, "second.py": b"\n\ndef halve(x):\n    y = x / 2\n    return y\n\ndef other(): pass\n"})

    assert verdict.report.lines["second"] == {"halve": (3, 5)}


# ---------------------------------------------------------------- what is not told

LEAKS = """
import sys
import numpy as np

seen = []

class Secret(Exception):
    pass

def double(x):
    print(x)
    seen.append([int(v) for v in x])
    sys.seen = seen
    name = repr(seen[-1])
    Secret.__qualname__ = Secret.__name__ = name
    line = "\\n" * (seen[-1][0] % 100_000)
    exec(compile(line + "raise Secret(name)", "<submission>/first.py", "exec"), {"Secret": Secret, "name": name})

def total(x):
    import warnings
    warnings.warn(repr(list(x)))
    print(x)
    exec(compile("raise ValueError(repr(list(x)))", f"<submission>/{[int(v) for v in x]}.py", "exec"), {"x": x})
"""

LEAKS_LATER = """
import sys

if hasattr(sys, "seen"):
    raise ImportError(repr(sys.seen))

def halve(x):
    return repr(list(map(int, x)))
"""


def hidden_numbers(small):
    """Return every number that the rubric draws: integers of nine digits."""
    found = set()
    for item in small.items:
        draw = np.random.default_rng(seed_of(PUBLIC_SECRET, small.name, item.exercise, item.name))
        for _ in range(4):
            found |= {str(n) for n in draw.integers(10**8, 10**9, 5)}
    return found


def test_no_hidden_value_gets_into_the_report(judged, small):
    verdict = judged({"first.py": LEAKS.encode(), "second.py": LEAKS_LATER.encode()})
    shown = msgspec.json.encode(verdict.report).decode()
    for_staff = repr(dict(verdict.details))
    secret = hidden_numbers(small)

    assert any(number in for_staff for number in secret)  # it did see them, and staff may
    assert not [number for number in secret if number in shown]


def test_what_a_hidden_run_says_of_itself_is_a_fixed_word_and_a_line_that_exists(judged, small):
    verdict = judged({"first.py": LEAKS.encode(), "second.py": LEAKS_LATER.encode()})
    double, *_ = verdict.report.items

    assert double.message == "It raised Exception."
    assert double.line == 0


def test_the_seed_of_hidden_data_never_reaches_the_worker(judge, solved, small):
    # With it, student code could draw what is expected of it.
    seen = []
    for item in small.items:
        judge.begin("somebody", solved)
        judge.begin_item(item)
        student, _ = judge.proxies(item)
        seen.append((judge._chance(item), judge._seed(item)))
        assert student._bench._seed == judge._chance(item)
        judge.finish()

    assert len({seed for pair in seen for seed in pair}) == 2 * len(small.items)


def test_solutions_that_draw_are_seeded_before_each_item(judge, solved, small):
    drawn = []
    for _ in range(2):
        judge.begin("somebody", solved)
        judge.begin_item(small.items[0])
        judge.proxies(small.items[0])
        drawn.append((np.random.rand(), np.random.default_rng().random()))
        judge.finish()

    assert drawn[0] == drawn[1]


def test_two_verdicts_on_one_submission_are_the_same(judged, solved):
    files = first(solved, double="raise ValueError(object())", total="return x[-1]")

    assert judged(files).report == judged(files).report


# ---------------------------------------------------------------- whose fault


def test_an_error_of_the_test_is_the_graders_and_not_a_loss(judge, solved, small):
    judge.begin("somebody", solved)
    judge.begin_item(small.items[0])
    judge.failed(small.items[0], TypeError("ours"), "")
    verdict = judge.finish()

    assert "TypeError: ours" in verdict.broken[0]
    assert verdict.report.items == ()


def test_a_picture_that_does_not_bear_a_result_costs_no_verdict(judge, judged, solved, monkeypatch):
    def picture_double(double):
        return double(np.array([1.0]))["x"]

    monkeypatch.setattr(judge.rubrics["first"], "picture_double", picture_double)
    monkeypatch.setitem(judge._drawings, ("first", "double"), replace_drawing(judge))
    verdict = judged(first(solved, double="return 3 * x"))

    assert verdict.report.pictures == ()
    assert not verdict.broken


def replace_drawing(judge: Judge):
    from autograder.rubric import curve

    return replace(curve([0.0], [0.0], title="", xlabel="", ylabel=""), title="double")


def test_remarks_of_one_item_are_not_the_next_ones(judge, solved, small):
    judge.begin("somebody", solved)
    judge.begin_item(small.items[0])
    remark("a remark")
    judge.failed(small.items[0], AssertionError(), "")
    judge.begin_item(small.items[2])
    judge.passed(small.items[2])
    verdict = judge.finish()

    assert verdict.report.items[1].remarks == ()
    assert take_remarks() == ()


# ---------------------------------------------------------------- when the sandbox dies


@pytest.fixture
def dying(small):
    """A judge whose fork server is gone when it comes to look at a lost item in public."""
    item = next(item for item in small.items if item.name == "test_double_values")
    with ForkServer() as server:
        judge = Judge(small, PUBLIC_SECRET, Limits(), server)
        judge.rubrics |= {exercise.name: reference.load(exercise.rubric, {}) for exercise in small.exercises}
        judge.begin("somebody", {"first.py": b"def double(x):\n    return x**2\n"})
        judge.begin_item(item)
        student, _ = judge.proxies(item)
        student.double(np.array([3.0]))
        judge.failed(item, Mismatch("values", "The values differ."), "")
        judge.run.bench.close()
        server.process.kill()
        server.process.wait()
        yield judge


def test_a_dead_fork_server_is_the_graders_fault_and_not_an_example(dying):
    with pytest.raises(GraderBrokeError, match="the fork server is gone"):
        dying.finish()


def test_a_dead_fork_server_is_the_graders_fault_and_costs_no_picture(dying):
    bench = Bench(dying.server, dying.limits, dying.run.bench.files, {}, dying.given)

    with pytest.raises(GraderBrokeError, match="the fork server is gone"):
        dying._picture("first", "double", bench)
