"""What may be shown: public calls, the text of any value, pictures as data."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader.public import (
    MAX_SHOWN,
    Answer,
    PublicCall,
    ask_reference,
    ask_student,
    calls_of,
    draw,
    example,
    show,
)
from autograder.grader.student import Bench, MissingError, Student
from autograder.rubric import Drawing, curve
from autograder.sandbox.wire import OddArray


def answer(small, fork_server, source: str, expression: str) -> Answer:
    exercise = small.exercises[0]
    bench = Bench(fork_server, Limits(), {"first": source.encode()}, {})
    try:
        return ask_student(PublicCall("double", expression), Student(bench, "first"), exercise)
    finally:
        bench.close()


def test_doctests_come_first_then_what_shows_the_misconceptions(small):
    calls = calls_of(small.exercises[0])

    assert [c.expression for c in calls["double"]] == ["double(np.array([1.0, 2.0]))", "double(np.array([3.0, 1.0]))"]
    assert [c.expression for c in calls["total"]] == ["total(np.array([1.0, 2.0, 4.0]))", "total(np.array([3.0, 1.0]))"]


def test_an_answer_is_a_value_or_the_exceptions_words(small, fork_server):
    right = answer(small, fork_server, "def double(x): return 2 * x", "double(3.0)")
    wrong = answer(small, fork_server, "def double(x):\n    return 1 / 0\n", "double(3.0)")

    assert right == Answer(6.0)
    assert wrong.error == "ZeroDivisionError: division by zero (line 2 of first.py)"


def test_what_the_call_itself_cannot_do_with_a_result_is_an_answer_too(small, fork_server):
    found = answer(small, fork_server, "def double(x): return None", "double(3.0).shape")

    assert found.error.startswith("AttributeError")


def test_a_function_that_is_not_there_is_no_answer(small, fork_server):
    with pytest.raises(MissingError):
        answer(small, fork_server, "def total(x): return x", "double(3.0)")


def test_a_reference_that_gives_another_answer_each_time_gives_none(small):
    module = ModuleType("made_up")
    exec("import numpy as np\ndef double(x): return np.random.rand()\ndef total(x): return x", vars(module))

    assert ask_reference(PublicCall("double", "double(1)"), module, small.exercises[0]) is None
    assert ask_reference(PublicCall("total", "total(1)"), module, small.exercises[0]) == Answer(1)


CALL = PublicCall("f", "f(1)")


@pytest.mark.parametrize(
    ("came", "right"),
    [
        (Answer(1.0 + 1e-12), Answer(1.0)),
        (Answer(np.array([1.0, 2.0])), Answer(np.array([1.0, 2.0]))),
        (Answer((1.0 + 1e-12, np.array([2.0]))), Answer((1.0, np.array([2.0])))),
        (Answer([1.0, 2.0]), Answer((1.0, 2.0))),
        (Answer("a"), Answer("a")),
        (Answer(None), Answer(None)),
    ],
)
def test_answers_that_do_not_differ_give_no_example(came, right):
    assert example(CALL, came, right) is None


@pytest.mark.parametrize(
    ("came", "right", "shown"),
    [
        (Answer(2.0), Answer(1.0), "2"),
        (Answer((1.0, 3.0)), Answer((1.0, 2.0)), "(1, 3)"),
        (Answer(None), Answer(1.0), "None"),
        (Answer("b"), Answer("a"), "'b'"),
        (Answer(error="ValueError: no"), Answer(1.0), "ValueError: no"),
    ],
)
def test_answers_that_differ_are_shown(came, right, shown):
    found = example(CALL, came, right)

    assert found is not None
    assert found.came == shown


def test_a_special_array_is_shown_by_its_kind():
    found = example(CALL, Answer(OddArray(np.array([[1.5]]), "matrix")), Answer(np.array([[1.5]])))

    assert found is not None
    assert found.came.startswith("matrix: [[1.5")


def test_an_argument_that_was_changed_is_the_difference():
    found = example(CALL, Answer(1.0, changed=True), Answer(1.0))

    assert found is not None
    assert "changed" in found.came


@dataclass
class Odd:
    value: Any


@pytest.mark.parametrize(
    "value",
    [10**4000, [10**4000], {10**4000: {1, 2}}, np.ones((6,) * 5), np.full(3, 1e-9), np.array(3.0), np.zeros((0, 3)),
     {"a": np.ones(3)}, {frozenset({1})}, "\x1b[31m\u202e", b"\x00", float("nan"), np.complex128(1j), True, np.True_,
     Odd(object()), ["x" * 10_000] * 50, OddArray(np.ones(3), "MaskedArray")],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_any_value_is_shown_in_a_short_printable_text(value):
    text = show(value)

    assert 0 < len(text) <= MAX_SHOWN
    assert text.replace("\n", "").isprintable()


def test_no_address_is_shown():
    assert "0x..." in show(Odd(object()))


def test_sets_are_shown_in_one_order():
    assert show({"b", "a"}) == show({"a", "b"}) == "{'a', 'b'}"


def test_a_picture_is_drawn_where_the_rubric_has_one():
    rubric = ModuleType("rubric")
    rubric.picture_f = lambda f: curve([0.0, 1.0], [f(0.0), f(1.0)], title="", xlabel="", ylabel="")

    assert isinstance(draw(rubric, "f", lambda x: x + 1), Drawing)
    assert draw(rubric, "g", lambda x: x) is None
    assert draw(rubric, "f", lambda x: "text") is None
