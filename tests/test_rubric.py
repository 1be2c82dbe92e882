"""The comparisons of hidden tests: fair to every form, deaf to none."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_close_up_to,
    assert_finite,
    assert_form,
    assert_scale,
    assert_unchanged,
    bars,
    curve,
    fail,
    matrix,
    numeric,
    remark,
    take_remarks,
)
from autograder.sandbox.wire import Handle, OddArray

RIGHT = np.array([1.0, 2.0, 3.0])


@pytest.fixture(autouse=True)
def _no_remarks():
    take_remarks()
    yield
    take_remarks()


def finding(assertion, *args) -> str:
    with pytest.raises(Mismatch) as error:
        assertion(*args)
    return error.value.name


ACCEPTED = {
    "as it is": (RIGHT.copy(), ""),
    "integers": (np.array([1, 2, 3]), ""),
    "a list": ([1.0, 2.0, 3.0], "list"),
    "a tuple of scalars": ((np.float64(1), 2, 3.0), "list"),
    "a column": (RIGHT[:, None], "column"),
    "single precision": (RIGHT.astype(np.float32), "single precision"),
    "a matrix": (OddArray(RIGHT[None], "matrix"), "np.matrix"),
    "a masked array": (OddArray(RIGHT, "MaskedArray"), "masked"),
    "an object array": (OddArray(RIGHT, "object"), "objects"),
    "nearly": (RIGHT * (1 + 1e-8), ""),
}


@pytest.mark.parametrize(("actual", "said"), ACCEPTED.values(), ids=ACCEPTED)
def test_right_values_pass_in_any_form_with_a_remark(actual, said):
    assert_close(actual, RIGHT)
    remarks = take_remarks()

    assert len(remarks) == (1 if said else 0)
    assert said in "".join(remarks)


REFUSED = {
    "nothing": (None, "nothing"),
    "text": ("123", "type"),
    "a dict": ({"a": 1}, "type"),
    "an object": (Handle(1, "m.M", False, False), "type"),
    "complex numbers": (RIGHT * 1j, "type"),
    "ragged rows": ([[1.0], [2.0, 3.0]], "type"),
    "a huge integer": (10**400, "type"),
    "a list of nothing": ([None, 1.0, 2.0], "type"),
    "too few": (RIGHT[:2], "shape"),
    "a row": (RIGHT[None], "shape"),
    "one number": (1.0, "shape"),
    "an empty array": (np.zeros(0), "shape"),
    "another value": (np.array([1.0, 2.0, 3.1]), "values"),
    "infinity": (np.array([1.0, 2.0, np.inf]), "values"),
    "NaN": (np.array([1.0, 2.0, np.nan]), "not a number"),
}


@pytest.mark.parametrize(("actual", "name"), REFUSED.values(), ids=REFUSED)
def test_what_is_wrong_is_found_in_the_order_of_putting_it_right(actual, name):
    assert finding(assert_close, actual, RIGHT) == name


def test_one_number_may_come_as_an_array_of_one_and_has_the_wrong_form():
    assert_close(np.array([[2.0]]), 2.0)

    assert "one number is meant" in take_remarks()[0]
    assert finding(assert_form, np.array([[2.0]]), 2.0) == "form"
    assert_form(2.0, 2.0)
    assert_form(np.float64(2.0), 2.0)


@pytest.mark.parametrize("kind", ["matrix", "MaskedArray", "object", "recarray"])
def test_special_arrays_have_the_wrong_form(kind):
    assert finding(assert_form, OddArray(np.ones((2, 2)), kind), np.ones((2, 2))) == "form"


def test_infinity_equals_itself():
    assert_close(np.array([np.inf, -np.inf]), [np.inf, -np.inf])


def test_single_precision_is_compared_as_such():
    assert_close(np.float32(1.0) / np.float32(3.0), 1 / 3)

    assert finding(assert_close, 1 / 3 + 1e-5, 1 / 3) == "values"


def test_a_factor_that_fits_is_named():
    factors = {"the mean": 1 / 3, "half": 0.5}

    assert assert_close_up_to(RIGHT, RIGHT, factors) == ""
    assert assert_close_up_to(RIGHT / 3, RIGHT, factors) == "the mean"
    assert finding(assert_close_up_to, RIGHT / 4, RIGHT, factors) == "values"


def test_a_scale_that_is_not_1_is_lost_by_its_name():
    assert_scale(RIGHT, RIGHT, {"half": 0.5})
    with pytest.raises(Mismatch, match="this is half") as error:
        assert_scale(RIGHT / 2, RIGHT, {"half": 0.5})

    assert error.value.name == "scale"


def test_what_is_not_finite_is_told_apart():
    assert finding(assert_finite, [1.0, np.nan], (2,)) == "not a number"
    assert finding(assert_finite, [1.0, np.inf], (2,)) == "infinite"
    np.testing.assert_array_equal(assert_finite([1, 2], (2,)), [1.0, 2.0])


def test_arguments_that_were_changed_are_a_finding():
    assert_unchanged(())

    assert finding(assert_unchanged, ("x",)) == "inputs"


def test_a_finding_of_its_own_has_the_words_that_it_was_given():
    with pytest.raises(Mismatch, match="Fixed wording") as error:
        fail("short", "Fixed wording.")

    assert error.value.name == "short"


@settings(derandomize=True, database=None, deadline=None, max_examples=60)
@given(arrays(np.float64, array_shapes(max_dims=3, max_side=4), elements=st.floats(-1e6, 1e6)))
def test_numbers_are_what_they_were(array):
    np.testing.assert_array_equal(numeric(array), array)
    np.testing.assert_array_equal(numeric(array.tolist()), array)


@settings(derandomize=True, database=None, deadline=None, max_examples=100)
@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=3), st.binary(max_size=3)),
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=2), inner, max_size=2)),
        max_leaves=6,
    )
)
def test_any_result_is_read_or_refused(value):
    with np.errstate(all="ignore"), suppress(Mismatch):
        assert numeric(value).dtype == np.float64


def test_a_remark_is_made_once():
    remark("a")
    remark("a")

    assert take_remarks() == ("a",)
    assert take_remarks() == ()


def test_drawings_hold_what_can_be_drawn():
    line = curve([0.0, 1.0], np.array([1 / 3, np.nan]), title="t", xlabel="x", ylabel="y")
    grid = matrix([[1.0, 2.0]], (1, 2), title="t")
    columns = bars(["a", "b"], [1.0, np.inf], title="t")

    assert line.rows == ((0.333333, None),)
    assert (grid.kind, grid.rows) == ("matrix", ((1.0, 2.0),))
    assert (columns.x, columns.rows) == (("a", "b"), ((1.0, None),))
