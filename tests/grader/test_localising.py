"""Where a function is right and where it is wrong, as a last word."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.grader.localising import where_wrong
from autograder.grader.whatif import Experiment, Step


def seen(*calls: tuple[Any, Any]) -> list[Experiment]:
    return [Experiment((Step("f", {"a": argument}),), came) for argument, came in calls]


def told(right: Any, *calls: tuple[Any, Any]) -> str:
    found = where_wrong(seen(*calls), [right(argument) for argument, _ in calls])
    return found[0] if found else ""


A = np.array([-1.5, 7.0, 7.5, -3.0, 4.0, 0.5])


@pytest.mark.parametrize(
    ("expected", "came"),
    {
        "wrong where a negative": np.where(A < 0, 0.1 * A, 2 * A),
        "wrong where a beyond five": np.where(np.abs(A) > 5, 5.5, 2 * A),
        "wrong first entry": np.concatenate([[9.0], 2 * A[1:]]),
        "wrong last entry": np.concatenate([2 * A[:-1], [9.0]]),
        "wrong second half": np.concatenate([2 * A[:3], [9.0, 8.5, 7.0]]),
        "": np.array([9.0, 8.0, 7.0, 6.0, 5.0, 4.0]),
    }.items(),
)
def test_wrong_entries_are_told_from_right_ones(expected, came):
    assert told(lambda a: 2 * a, (A, came)) == expected


def test_wrong_calls_are_told_from_right_ones():
    one, two = np.array([[1.5, 2.5]]), np.array([[1.5, 0.5], [2.5, 0.7], [3.0, 9.0]])

    assert told(np.sum, (one, 4.0), (two, 3.1), (two + 1, 3.2)) == "right for a single sample (one row, one entry)"
    assert told(np.sum, (np.array([1, 2]), 4), (np.array([1.5, 2.0]), 3.5), (np.array([3, 1]), 3)) == (
        "wrong for whole numbers (an integer array) in `a`"
    )


def test_what_an_earlier_call_gave_is_named_as_kept():
    assert told(np.sum, (A, A.sum()), (2 * A, A.sum())) == "first call kept"


def test_calls_that_are_wrong_after_the_first_are_named():
    alike = [A, A + 0.25, A + 0.125]

    assert told(np.sum, (alike[0], alike[0].sum()), (alike[1], 0.3), (alike[2], 0.4)) == "wrong after the first"


def test_right_results_are_nowhere_wrong():
    assert told(np.sum, (A, A.sum())) == ""
