"""Relations between wrong and right results: told only where they hold in every call."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.grader.relations import Pair, relation, scaled, sizes_of
from autograder.sandbox.wire import OddArray

RIGHT = np.array([[0.5, 1.5, 2.25], [3.5, 0.75, 6.5], [2.75, 0.25, 1.25], [0.9, 4.5, 0.3]])
LINE = np.array([2.5, 0.25, 4.5, -1.75])
N = 7


def name(*pairs: tuple[Any, Any], sizes: tuple[int, ...] = (N,)) -> str:
    told = relation([Pair(came, right, sizes) for came, right in pairs])
    return told[0] if told else ""


@pytest.mark.parametrize(
    ("expected", "came"),
    {
        "negated": -RIGHT,
        "transposed": RIGHT.T,
        "one minus": 1 - RIGHT,
        "one more": RIGHT + 1,
        "shifted": RIGHT + 3,
        "constant": np.ones_like(RIGHT),
        "truncated": np.trunc(RIGHT),
        "rounded": np.round(RIGHT, 1),
        "percent": 100 * RIGHT,
        "logarithm": np.log(RIGHT),
        "squared": RIGHT**2,
        "root": np.sqrt(RIGHT),
        "reciprocal": 1 / RIGHT,
        "reversed": RIGHT[::-1],
        "reversed columns": RIGHT[:, ::-1],
        "first column last": np.roll(RIGHT, -1, axis=1),
        "order": RIGHT.ravel()[[3, 1, 2, 0, 5, 4, 7, 6, 8, 11, 9, 10]].reshape(4, 3),
        "first only": RIGHT * [[1.0], [0.0], [0.0], [0.0]],
        "last only": RIGHT * [[0.0], [0.0], [0.0], [1.0]],
        "rows off by a factor": RIGHT * [[2.5], [0.3], [1.0], [3.0]],
        "columns off by a factor": RIGHT * [2.5, 0.3, 7.0],
        "columns shifted": RIGHT + np.array([2.5, 0.3, 7.0]),
        "times 1/N": RIGHT / N,
        "times N": RIGHT * N,
        "times 1/(2N)": RIGHT / N / 2,
        "times 2": RIGHT * 2,
        "times -1/2": RIGHT * -0.5,
        "times 1/log 10": RIGHT / np.log(10),
        "times N/(N - 1)": RIGHT * N / (N - 1),
        "times a constant": RIGHT * 1.7,
        "one number": np.array(1.0),
        "summed": RIGHT.sum(),
        "averaged": RIGHT.mean(axis=0),
        "first entry": RIGHT[0],
        "last entry": RIGHT[-1:],
        "first column lost": RIGHT[:, 1:],
        "column in front": np.column_stack([np.ones(4), RIGHT]),
        "extra axis": RIGHT[None],
        "flattened": RIGHT.ravel(),
        "reshaped": RIGHT.reshape(6, 2),
        "not a number": np.nan * RIGHT,
        "infinite": np.full_like(RIGHT, np.inf),
        "": RIGHT + np.sin(np.arange(12.0)).reshape(4, 3),
    }.items(),
)
def test_a_relation_between_matrices_is_named(expected, came):
    assert name((came, RIGHT)) == expected


@pytest.mark.parametrize(
    ("expected", "came"),
    {
        "not summed": np.array([1.0, 2.0, 4.0, 3.0]),
        "not averaged": np.array([7.0, 10.0, 13.0, 10.0]),
        "per sample": np.array([1.0, 2.0, 9.0, 3.0]),
        "several results": (10.0, 3.0),
    }.items(),
)
def test_what_comes_instead_of_one_number_is_named(expected, came):
    assert name((came, 10.0), sizes=(4,)) == expected


@pytest.mark.parametrize(
    ("expected", "came"),
    {
        "exchanged results": (2.5, 1.5),
        "exchanged, negated": (-2.5, 1.5),
        "exchanged, negated; negated": (-2.5, -1.5),
        "second negated": (1.5, -2.5),
        "first negated; second negated": (-1.5, -2.5),
        "one of several": (1.5, 17.0),
        "number of results": (1.5, 2.5, 0.0),
    }.items(),
)
def test_pairs_are_looked_at_part_by_part(expected, came):
    assert name((came, (1.5, 2.5))) == expected


def test_a_relation_must_hold_in_every_call():
    assert name((-LINE, LINE), (-2 * LINE, 2 * LINE)) == "negated"
    assert name((-LINE, LINE), (LINE + np.arange(4.0), LINE)) == ""


def test_a_factor_is_named_by_what_it_is_in_every_call():
    calls = [Pair(LINE / 4, LINE, (4,)), Pair(RIGHT / 7, RIGHT, (7,))]

    assert relation(calls)[0] == "times 1/N"


def test_one_number_is_a_multiple_of_any_other():
    assert name((3.0, 2.0)) == ""
    assert name((3.0, 2.0), (4.5, 3.0), (6.0, 4.0)) == "times a constant"


def test_what_is_nearly_right_is_said_to_be_near_if_nothing_else_explains_it():
    off = np.array([1.01, 0.995, 1.003, 0.99])

    assert name((LINE * off, LINE)) == "near"
    assert name((LINE * (1 + 3 * (off - 1)), LINE)) == ""
    assert name((1.01 * LINE, LINE)) == "times a constant"
    assert name((LINE + np.array([0.0, 0.0, 0.0, 0.001]), np.round(LINE))) == ""


def test_a_few_labels_prove_nothing():
    labels = np.array([0.0, 1.0, 1.0])

    assert name((1 - labels, labels)) == ""
    assert name((1 - np.tile(labels, 3), np.tile(labels, 3))) == "one minus"


def test_right_results_stand_in_no_relation():
    assert name((LINE, LINE)) == ""
    assert relation([]) is None


def test_single_precision_is_compared_in_fewer_digits():
    assert name((-LINE.astype(np.float32) * np.float32(1 + 1e-5), LINE)) == "negated"


@pytest.mark.parametrize(
    "came", [None, "text", OddArray(-RIGHT, "matrix"), [[1.0], [2.0, 3.0]], np.full_like(RIGHT, 1e308)]
)
def test_any_result_can_be_looked_at(came):
    with np.errstate(all="ignore"):
        told = relation([Pair(came, RIGHT)])

    assert told is None or told[0] in ("negated", "constant")


def test_scaled_means_a_sign_or_a_usual_factor():
    assert scaled(Pair(-LINE, LINE))
    assert scaled(Pair(LINE / 4, LINE, (4,)))
    assert not scaled(Pair(LINE * 1.7, LINE, (4,)))
    assert not scaled(Pair(LINE + 1, LINE, (4,)))


def test_sizes_are_the_lengths_of_axes_without_1():
    assert sizes_of([np.zeros((5, 1)), 3, np.zeros((2, 5))]) == (5, 2)
