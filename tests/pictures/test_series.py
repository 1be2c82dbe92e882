"""Series: whose is whose, and numbers as a person writes them."""

from __future__ import annotations

import pytest

from autograder.model import Picture, Series
from autograder.pictures.series import finite, number, pair, whose

YOURS, RIGHT = Series("yours", ((1.0, None),)), Series("right", ((0.0, 1e300),))


@pytest.mark.parametrize(
    ("series", "expected"),
    [((RIGHT, YOURS), (YOURS, RIGHT)), ((YOURS,), (YOURS, None)), ((RIGHT,), (None, RIGHT)), ((), (None, None))],
)
def test_a_pair_is_the_student_s_and_the_right_one(series, expected):
    assert pair(Picture("e", "f", "curve", "", "", "", (0.0, 1.0), series)) == expected


def test_what_is_not_right_is_yours():
    assert (whose(RIGHT), whose(YOURS), whose(Series("somebody's", ()))) == ("right", "yours", "yours")


def test_finite_numbers_can_be_added():
    assert finite(YOURS) == [1.0]
    assert finite(RIGHT) == [0.0, 1e100]
    assert finite(Series("yours", ((float("inf"), float("nan"), -1e300),))) == [-1e100]
    assert finite(None) == []


@pytest.mark.parametrize(
    ("value", "said"), [(0.123456, "0.123"), (-2.0, "−2"), (-0.0, "0"), (1e-7, "1e−07"), (123456, "1.23e+05")]
)
def test_a_number_is_written_short_and_with_a_minus_sign(value, said):
    assert number(value) == said
