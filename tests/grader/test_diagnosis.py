"""Naming the mistake: the known belief first, then what can be said of any."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.grader.diagnosis import Failure, Finding, RightWays, find, misconception
from autograder.grader.student import Call, LoadError, MissingError, Remote, StoppedError, StudentError
from autograder.model import Exercise, Function, Item, Misconception
from autograder.rubric import Mismatch, VirtualFile
from autograder.sandbox.wire import Handle

ITEM = Item("m", "test_f_values", "f", "values", 1, "f: works.", "")


def module(source: str) -> ModuleType:
    made = ModuleType("made_up")
    exec(source, vars(made))
    return made


def wrong(slug: str, source: str, loses: str = "test_f_values") -> tuple[Misconception, ModuleType]:
    functions = tuple(name for name in ("f", "M") if name in source)
    return Misconception("a/m", slug, functions, (loses,), f"You did {slug}.", "f(1)", Path()), module(source)


def failure(*calls: Call, error: AssertionError | None = None, item: Item = ITEM) -> Failure:
    return Failure(item, error or Mismatch("values", "The values are not right."), calls, seed=3)


def call(result: Any, *args: Any, name: str = "f", target: int = 0, error: str = "") -> Call:
    return Call(target, name, args, {}, result, error)


def named(*args: Any) -> str:
    told = misconception(*args)
    return told.name if told else ""


DOUBLE = wrong("doubles", "def f(x): return 2 * x")
NEGATE = wrong("negates", "def f(x): return -x")
X = np.array([1.0, -2.0])


# ---------------------------------------------------------------- misconceptions


def test_the_belief_that_gives_the_same_on_every_call_is_named():
    calls = [call(2 * X, X), call(6.0, 3.0)]

    assert named(failure(*calls), [NEGATE, DOUBLE]) == "doubles"


def test_one_call_that_differs_acquits():
    assert named(failure(call(2 * X, X), call(7.0, 3.0)), [NEGATE, DOUBLE]) == ""


def test_the_belief_whose_header_names_the_item_goes_first():
    elsewhere = wrong("doubles_too", "def f(x): return x + x", loses="test_f_scale")

    assert named(failure(call(2 * X, X)), [elsewhere, DOUBLE]) == "doubles"


def test_an_exception_alone_names_a_belief_only_if_it_is_the_only_one():
    raises = wrong("raises", "def f(x): return x['a']")
    raises_too = wrong("raises_too", "def f(x): return x['b']")
    out_of_bounds = wrong("out_of_bounds", "def f(x): return x[9]")
    calls = failure(Call(0, "f", (X,), {}, error="IndexError", text="only integers, slices"))

    assert named(calls, [raises]) == "raises"
    assert named(calls, [raises, raises_too]) == ""
    assert named(calls, [raises, out_of_bounds]) == "raises"


def test_nan_everywhere_is_no_belief_for_values_but_is_one_for_stability():
    nan = wrong("nan", "def f(x): return x * float('nan')")
    stability = Item("m", "test_f_values", "f", "stability", 1, "f: is stable.", "")

    assert named(failure(call(X * np.nan, X)), [nan]) == ""
    assert named(failure(call(X * np.nan, X), item=stability), [nan]) == "nan"


def test_results_of_several_parts_are_compared_part_by_part():
    pair = wrong("pair", "def f(x): return x, [1.0, 2.0, 3.0]")

    assert named(failure(call((X, np.array([1.0, 2.0, 3.0])), X)), [pair]) == "pair"
    assert named(failure(call((X, np.array([1.0, 2.0, 4.0])), X)), [pair]) == ""
    assert named(failure(call((X,), X)), [pair]) == ""


def test_text_is_compared_as_text():
    name = wrong("first", "def f(names): return names[0]")

    assert named(failure(call("a", ["a", "b"])), [name]) == "first"
    assert named(failure(call("b", ["a", "b"])), [name]) == ""


def test_a_class_is_followed_from_call_to_call():
    class_ = wrong(
        "mean", "class M:\n    def train(self, x): self.w = x.mean()\n    def predict(self, x): return x * self.w"
    )
    item = Item("m", "test_f_values", "M", "values", 1, "M: works.", "")
    handle = Handle(1, "m.M", False, False)
    calls = [call(handle, name="M"), call(None, X, name="train", target=1), call(X * -0.5, X, name="predict", target=1)]

    assert named(failure(*calls, item=item), [class_]) == "mean"


def test_an_object_of_the_workers_among_the_arguments_is_no_obstacle():
    remote = Remote(None, Handle(1, "m.M", False, False))  # type: ignore[arg-type]

    assert named(failure(call(1.0, remote)), [DOUBLE]) == ""
    assert named(failure(call(1.0, [X, [remote]])), [DOUBLE]) == ""


def test_beliefs_work_on_arguments_of_their_own():
    in_place = wrong("in_place", "def f(x):\n    x *= 2\n    return x")
    x = np.array([1.0])
    find(failure(call(2 * x, x), call(2 * x, x)), [in_place, DOUBLE])

    assert x[0] == 1.0


def test_a_file_is_on_the_disk_for_a_belief():
    reads = wrong("reads", "def f(path):\n    with open(path) as file: return float(file.read())")

    assert named(failure(call(2.5, VirtualFile("data.txt", b"2.5"))), [reads]) == "reads"


def test_a_belief_that_draws_draws_what_the_student_drew():
    draws = wrong("draws", "import numpy as np\ndef f(n): return np.random.rand(n)")
    np.random.seed(3)
    drawn = np.random.rand(4)

    assert named(failure(call(drawn, 4)), [draws]) == "draws"


# ---------------------------------------------------------------- beyond misconceptions

SOLUTION = (
    "import numpy as np\n\ndef f(x, y):\n    return np.sum(x * x) - np.sum(y)\n\ndef g(x, y):\n    return x @ y\n"
)
Y = np.array([0.5, 4.0])


def ways(tmp_path: Path) -> RightWays:
    solution = tmp_path / "m.py"
    solution.write_text(SOLUTION, encoding="utf-8")
    asked = tuple(Function(name, f"{name}(x, y)", 1) for name in "fg")
    exercise = Exercise("a", "m", "", asked, (), (), solution, solution, solution)
    return RightWays(exercise, module(SOLUTION), {})


def told(tmp_path: Path, *results: float, changed: tuple[str, ...] = ()) -> str:
    calls = [Call(0, "f", (k * X, Y), {}, result, changed=changed) for k, result in enumerate(results, 1)]
    found = find(failure(*calls), [], ways(tmp_path))
    return f"{found.explanation.kind}: {found.explanation.name}" if found.explanation else ""


def test_what_another_function_gives_is_named(tmp_path):
    assert told(tmp_path, -7.5, -15.0, -22.5) == "what if: g for f"


def test_a_relation_to_the_right_results_goes_before_changed_arguments(tmp_path):
    assert told(tmp_path, -0.5, -15.5, -40.5) == "relation: negated"


def test_exchanged_arguments_are_named(tmp_path):
    assert told(tmp_path, 17.25, 18.25, 19.25) == "what if: x and y exchanged"


def test_a_slip_in_the_formula_is_named(tmp_path):
    assert told(tmp_path, 5 / 4.5, 20 / 4.5, 45 / 4.5) == "slip: division for minus"


def test_an_argument_that_is_written_into_is_told_where_nothing_else_is(tmp_path):
    assert told(tmp_path, 1.25, 7.75, 3.125, changed=("0",)) == "inputs: changed"
    assert told(tmp_path, 1.25, 7.75, 3.125) == ""


def test_a_belief_about_a_guard_is_tried_with_each_of_its_guards():
    source = "import math\nGUARDS = (1e-3, 1e-9)\nGUARD = 1e-3\ndef f(x): return math.log(x + GUARD)"

    assert named(failure(call(float(np.log(1e-9)), 0.0)), [wrong("guarded", source)]) == "guarded"


# ---------------------------------------------------------------- what is said


def report(builtin: str, line: int = 4, text: str = "hidden 42") -> dict[str, Any]:
    return {"type": builtin, "builtin": builtin, "text": text, "traceback": "hidden 42", "module": "m", "line": line}


def said(error: AssertionError) -> Finding:
    return find(failure(error=error), [])


def test_a_missing_file_and_a_missing_function_are_told_apart():
    assert "was not handed in" in said(MissingError("m")).message
    assert "does not define `f`" in said(MissingError("m", "f")).message
    assert said(MissingError("m")).outcome == "not run"


def test_a_file_that_does_not_import_is_shown_in_its_own_words():
    found = said(LoadError("m", StudentError(report("SyntaxError", 3, "Missing parentheses in call to 'print'"))))

    assert (found.outcome, found.line) == ("not run", 3)
    assert "line 3 of m.py" in found.message
    assert "Python 2" in found.explanation.text


@pytest.mark.parametrize("name", ["cpu", "wall", "memory", "ended", "protocol"])
def test_a_stopped_run_is_told_by_its_kind_alone(name):
    for error in (StoppedError(name, "hidden 42"), LoadError("m", StoppedError(name, "hidden 42"))):
        found = said(error)

        assert found.outcome in ("stopped", "not run")
        assert found.explanation.name == name
        assert "42" not in f"{found.message}{found.explanation.text}"


@pytest.mark.parametrize("builtin", ["NameError", "ValueError", "SystemExit", "KeyboardInterrupt", "hidden42Error"])
def test_an_exception_of_a_hidden_run_is_told_by_its_builtin_type_and_line(builtin):
    found = said(StudentError(report(builtin)))

    assert found.outcome == "failed"
    assert found.line == 4
    assert "42" not in f"{found.message}{found.explanation.text}{found.explanation.name}"


def test_a_stub_that_still_stands_is_to_do():
    assert said(StudentError(report("NotImplementedError"))).outcome == "to do"


def test_a_result_that_is_no_data_is_said_to_be_none():
    assert said(StudentError(report("BadResult"))).explanation.name == "not data"


def test_a_plain_assertion_of_a_rubric_tells_nothing_of_its_values():
    found = said(AssertionError("assert 41 == 42"))

    assert "42" not in f"{found.message}{found.explanation}"
