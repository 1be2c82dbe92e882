"""One small change in a right way to write a function, and what it is called."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest

from autograder.grader.slips import explain, slips
from autograder.grader.student import Call
from autograder.grader.whatif import experiments

SOURCE = '''
import numpy as np

def f(x, y):
    """Not to be changed: 1 + 1."""
    centred = x - np.mean(x)
    return np.sum(centred * y) / np.sum(centred**2)

def rows(A):
    return A / np.sum(A, axis=1, keepdims=True)

def signs(a):
    return np.where(a >= 0, 1.0, -1.0) * half(a)

def half(a):
    return a / 2
'''
X, Y = np.array([1.5, 2.0, 4.25, 7.0]), np.array([0.5, 3.0, 2.0, 9.5])
A = np.array([[1.0, 2.0, 3.5], [4.0, 0.5, 7.0], [2.5, 2.0, 1.0]])


@pytest.fixture(scope="module")
def right_way() -> ModuleType:
    made = ModuleType("right_way")
    exec(SOURCE, vars(made))
    return made


def told(right_way: ModuleType, name: str, *calls: tuple[tuple[np.ndarray, ...], object]) -> tuple[str, str]:
    seen = experiments([Call(0, name, args, {}, came) for args, came in calls], right_way, name, seed=1)
    exact, near = explain(seen, [(right_way, slips(SOURCE, name))], [e.run(right_way) for e in seen])
    return exact[0] if exact else "", near[0] if near else ""


@pytest.mark.parametrize(
    ("expected", "came"),
    {
        "mean for sum": np.mean((X - X.mean()) * Y) / np.sum((X - X.mean()) ** 2),
        "a division lost": np.sum((X - X.mean()) * Y),
        "sides exchanged": np.sum((X - X.mean()) ** 2) / np.sum((X - X.mean()) * Y),
        "plus for minus": np.sum((X + X.mean()) * Y) / np.sum((X + X.mean()) ** 2),
    }.items(),
)
def test_a_slip_is_named(right_way, expected, came):
    assert told(right_way, "f", ((X, Y), came))[0] == expected


def test_the_axis_is_a_slip(right_way):
    assert told(right_way, "rows", ((A,), A / A.sum(axis=0)))[0] in ("axis 0", "no keepdims")
    assert told(right_way, "rows", ((A,), A / A.sum()))[0] == "no axis"


def test_a_comparison_and_a_constant_are_slips(right_way):
    a = np.array([-1.5, 0.0, 2.0])

    assert told(right_way, "signs", ((a,), -np.abs(a) / 2))[0] == "compared by <"
    assert told(right_way, "signs", ((a,), np.abs(a) / 3))[0] == "constant 2 as 3"


def test_slips_in_a_helper_function_count(right_way):
    a = np.array([-1.5, 0.5, 2.0])

    assert told(right_way, "signs", ((a,), np.where(a >= 0, 2 * a, -2 * a)))[0] == "multiplication for division"


def test_a_slip_must_explain_every_call(right_way):
    lost = ((X, Y), np.sum((X - X.mean()) * Y))

    assert told(right_way, "f", lost, ((Y, X), 0.1)) == ("", "")


def test_a_slip_and_a_sign_are_nearly_right(right_way):
    exact, near = told(right_way, "f", ((X, Y), -np.sum((X - X.mean()) * Y)))

    assert exact == ""
    assert near == "a division lost, negated"


def test_no_slip_shows_a_line_of_the_solution():
    for name in ("f", "rows", "signs"):
        for slip in slips(SOURCE, name):
            assert "np." not in slip.text
            assert "centred" not in slip.text


def test_what_is_not_there_has_no_slips():
    assert slips(SOURCE, "missing") == ()
