"""What the right function gives for other arguments, and when that explains a result."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.grader.student import Call, Remote
from autograder.grader.whatif import MOST_ENTRIES, Experiment, experiments, explain, other_function, same
from autograder.sandbox.files import VirtualFile
from autograder.sandbox.wire import Handle

SOURCE = """
import numpy as np

def f(X, w, k=1):
    return (X @ w) ** 2 + k

def g(X, w):
    return np.exp(X @ w)

def label(X, w):
    return (X @ w > 0) * 1

def reads(path):
    with open(path) as file:
        return float(file.read())

class Model:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
"""


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    made = ModuleType("reference")
    exec(SOURCE, vars(made))
    return made


CASES = [(np.random.default_rng(n).normal(size=(n, 2)), np.array([0.7, -1.2]), n) for n in (5, 4, 7)]


def seen(reference: ModuleType, wrong: Any, name: str = "f", cases: Any = CASES) -> tuple[Experiment, ...]:
    calls = [Call(0, name, case, {}, wrong(*case)) for case in cases]
    return experiments(calls, reference, name, seed=1)


def told(reference: ModuleType, wrong: Any, name: str = "f", cases: Any = CASES) -> tuple[str, str]:
    found = seen(reference, wrong, name, cases)
    exact, near = explain(found, reference, [e.run(reference) for e in found])
    return exact[0] if exact else "", near[0] if near else ""


@pytest.mark.parametrize(
    ("expected", "wrong"),
    {
        "X truncated": lambda f: lambda X, w, k: f(np.trunc(X), w, k),
        "w absolute": lambda f: lambda X, w, k: f(X, np.abs(w), k),
        "k not used": lambda f: lambda X, w, k: f(X, w, 0),
        "k as 1": lambda f: lambda X, w, k: f(X, w, 1),
        "k as three": lambda f: lambda X, w, k: f(X, w, 3),
        "k one less": lambda f: lambda X, w, k: f(X, w, k - 1),
        "X without its last column": lambda f: lambda X, w, k: f(X * [1.0, 0.0], w, k),
        "X standardised": lambda f: lambda X, w, k: f((X - X.mean(axis=0)) / X.std(axis=0), w, k),
    }.items(),
)
def test_a_changed_argument_is_named(reference, expected, wrong):
    assert told(reference, wrong(reference.f))[0] == expected


def test_a_change_must_explain_every_call(reference):
    results = iter([reference.f(np.trunc(CASES[0][0]), *CASES[0][1:]), reference.f(*CASES[1]) + 0.1, 0.0])

    assert told(reference, lambda *case: next(results)) == ("", "")


def test_a_change_that_is_right_up_to_a_sign_is_nearly_right(reference):
    assert told(reference, lambda X, w, k: -reference.f(X, w, 0)) == ("", "k not used, negated")


def test_right_results_are_not_explained(reference):
    assert told(reference, reference.f) == ("", "")


def test_samples_that_are_lost_are_named():
    made = ModuleType("made")
    exec("import numpy as np\ndef total(x): return np.sum(x) / len(x)", vars(made))
    cases = [(np.array([1.5, 2.25, 7.0]),), (np.array([0.5, 9.0, 4.0, 2.0]),)]

    assert told(made, lambda x: np.sum(x[1:]) / (len(x) - 1), "total", cases)[0] == "first sample lost"


def test_a_few_labels_prove_nothing(reference):
    cases = [(X[:2], w) for X, w, _ in CASES]

    assert told(reference, lambda X, w: 1 - reference.label(X, w), "label", cases[:1]) == ("", "")


def test_a_class_is_followed_from_training_to_prediction(reference):
    X, Y = CASES[0][0], np.arange(5.0)
    w = np.linalg.solve(X.T @ X, X.T @ -Y)
    model = Handle(1, "m.Model", False, False)
    calls = [
        Call(0, "Model", (), {}, model), Call(1, "train", (X, Y), {}), Call(1, "predict", (X,), {}, X @ w),
        Call(1, "predict", (2 * X,), {}, 2 * X @ w),
    ]  # fmt: skip
    found = experiments(calls, reference, "Model", seed=1)

    assert [len(e.steps) for e in found] == [3, 4]
    assert explain(found, reference, [e.run(reference) for e in found])[0][0] == "X negated"


def test_another_function_of_the_exercise_is_named(reference):
    cases = [(X, w) for X, w, _ in CASES]
    found = seen(reference, lambda X, w: np.exp(X @ w), "label", cases)
    right = [e.run(reference) for e in found]

    assert other_function(found, reference, "g", right) is None
    found = seen(reference, reference.label, "g", cases)
    assert other_function(found, reference, "g", [e.run(reference) for e in found])[0] == "label for g"


def test_files_lie_on_the_disk_for_the_solution(reference):
    (found,) = experiments([Call(0, "reads", (VirtualFile("a.txt", b"2.5"),), {}, 1.0)], reference, "reads", seed=1)

    assert found.run(reference) == 2.5


def test_calls_that_say_nothing_are_no_experiments(reference):
    X, w, k = CASES[0]
    remote = Remote(None, Handle(1, "m.M", False, False))  # type: ignore[arg-type]
    raised = Call(0, "f", (X, w, k), {}, error="ValueError")
    other = Call(0, "g", (X, w), {}, 1.0)

    assert experiments([raised, other], reference, "f", seed=1) == ()
    assert experiments([Call(0, "f", (remote, w), {}, 1.0)], reference, "f", seed=1) == ()
    assert experiments([Call(0, "f", (X, w, k, k), {}, 1.0)], reference, "f", seed=1) == ()


def test_large_data_are_not_computed_with_again(reference):
    X = np.zeros((MOST_ENTRIES, 1))

    assert experiments([Call(0, "f", (X, np.ones(1)), {}, 1.0)], reference, "f", seed=1) == ()


def test_the_solution_works_on_arguments_of_its_own(reference):
    before = CASES[0][0].copy()
    told(reference, lambda X, w, k: 0.5)

    assert np.array_equal(CASES[0][0], before)


def test_results_are_the_same_within_rounding_and_where_nan_is():
    assert same(np.array([1.0, np.nan]), np.array([1.0 + 1e-9, np.nan]))
    assert same((1.0, [2.0]), (1.0, [2.0]))
    assert same("a", "a")
    assert not same("a", 1.0)
    assert not same(np.zeros(2), np.zeros((2, 1)))
    assert not same((1.0, "a"), (1.0, "b"))
