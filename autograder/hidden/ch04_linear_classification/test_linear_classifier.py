"""The rubric of the linear classifier: the score, its sign, how classes are written and counted, the line."""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_form,
    assert_unchanged,
    assert_vectorised,
    bars,
    curve,
    fail,
    numeric,
    remark,
)
from autograder.sandbox.wire import OddArray

# Results are collected first and compared then: a mistake is known the better, the more calls it was seen in.


def weights(draw, n_features):
    """Return weights well away from 0, of both signs, no two of one size."""
    sizes = np.linspace(0.5, 1.5, n_features) + draw.uniform(-0.1, 0.1, n_features)
    signs = np.where(np.arange(n_features) % 2 == 0, 1.0, -1.0)
    return draw.permutation(sizes * signs)


def scored(draw, scores, n_features, b):
    """Return (X, w) for which the samples have just these scores, with the bias `b`."""
    w = weights(draw, n_features)
    X = draw.uniform(-2.0, 2.0, (len(scores), n_features))
    return X + np.outer(np.asarray(scores) - b - X @ w, w) / (w @ w), w


# ---------------------------------------------------------------- h


@pytest.mark.points(9)
@pytest.mark.aspect("values")
@pytest.mark.hint("For one sample the score is a sum of D products. Which product of X and w gives all N sums?")
def test_h_values(student, reference, draw):
    """h: gives each sample the sum of its features times their weights."""
    cases = [
        # A square one comes first: there rows and columns taken for each other give values, not an exception.
        *((draw.uniform(-3.0, 3.0, (n, d)), weights(draw, d), 0.0) for n, d in ((4, 4), (7, 3), (3, 6), (5, 1))),
        (draw.permutation(np.arange(-5, 5)).reshape(5, 2), np.array([3, -2]), 0),
        (draw.permutation(np.arange(-6, 6)).reshape(4, 3), np.array([0.5, -0.25, 1.5]), 0.0),
    ]
    results = [student.h(*case) for case in cases]

    for case, actual in zip(cases, results, strict=True):
        assert_close(actual, reference.h(*case))


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("How often does b come into the score of one sample?")
def test_h_with_bias(student, draw):
    """h: adds the bias, once, to the score of each sample."""
    # Only what b changes is looked at. No weights here sum to 1: b times their sum must not be b.
    biases = float(draw.uniform(1.0, 3.0)), float(draw.uniform(-3.0, -1.0)), 7
    cases = [(draw.uniform(-3.0, 3.0, (d, d)), weights(draw, d), b) for d, b in zip((4, 2, 4), biases, strict=True)]
    results = [(student.h(X, w, b), student.h(X, w, 0.0)) for X, w, b in cases]

    for (_, _, b), (with_b, without) in zip(cases, results, strict=True):
        one, other = numeric(with_b), numeric(without)
        if one.shape != other.shape or one.size == 0:
            fail("shape", "With another bias, the result has another shape.")
        with np.errstate(all="ignore"):  # infinity minus infinity, and the like
            assert_close(one - other, np.full(one.shape, float(b)), rtol=1e-5)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("Is the result an ordinary array of numbers?")
def test_h_form(student, reference, draw):
    """h: gives a plain array."""
    for n, d in ((5, 3), (2, 4)):
        case = draw.uniform(-3.0, 3.0, (n, d)), weights(draw, d), 0.5

        assert_form(student.h(*case), reference.h(*case))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or w: `X *= w`, `X += b`?")
def test_h_inputs(student, draw):
    """h: leaves X and w as they were."""
    for n, d in ((5, 3), (2, 4)):
        student.h(draw.uniform(-3.0, 3.0, (n, d)), weights(draw, d), 1.5)

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Which single operation of NumPy multiplies all rows of X with w?")
def test_h_vectorised(student, draw):
    """h: works on all samples at once, without a loop over them."""
    small, large = (student.h.instructions(draw.uniform(-3.0, 3.0, (n, 3)), weights(draw, 3), 0.5) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- predict

OWN_H = (
    "predict takes the classes from the signs of what your h gives. The scores are not right yet, but that is marked "
    "there, and not a second time here."
)
BOOLEANS = "It gives True and False. They count as 1 and 0; .astype(int) makes numbers of them."


def assert_classes(student, cases):
    """Pass if predict is right in all cases, (scores, X, w, b), or right but for the student's own h."""
    results = [student.predict(X, w, b) for _, X, w, b in cases]
    try:
        for (scores, *_), actual in zip(cases, results, strict=True):
            assert_close(actual, np.asarray(scores) > 0)
    except Mismatch:
        if not all(
            is_sign_of_own_score(student, X, w, b, came) for (_, X, w, b), came in zip(cases, results, strict=True)
        ):
            raise
        remark(OWN_H)
    if any(getattr(came, "dtype", None) == np.bool_ for came in results):
        remark(BOOLEANS)


def is_sign_of_own_score(student, X, w, b, came):
    """Tell whether classes are right for the scores that the student's own h gives.

    It excuses nothing if h is missing, raises, or does not care which samples it is given.
    """
    both_ways = np.vstack([X, -X])
    try:
        scores = numeric(student.h(X, w, b), (len(X),))
        one, other = numeric(student.h(both_ways, w, b)), numeric(student.h(-both_ways, w, b))
        if np.array_equal(one, other, equal_nan=True):
            return False
        assert_close(came, scores > 0)
    except AssertionError:
        return False
    return True


def cases_of(draw, low, high, biases):
    """Return cases with scores of sizes between `low` and `high`: of both signs, then all above 0, then all below."""
    cases = []
    for (n, d, sign), b in zip(((7, 3, 0), (4, 2, 1), (5, 4, -1)), biases, strict=True):
        signs = draw.permutation(np.resize([1, -1, -1], n)) if sign == 0 else np.full(n, sign)
        scores = signs * draw.permutation(np.linspace(low, high, n))
        cases.append((scores, *scored(draw, scores, d, b), b))
    return cases


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which class belongs to a score above 0, and which number stands for it?")
def test_predict_values(student, draw):
    """predict: gives 1 to samples with a score above 0, and 0 to the others."""
    X = np.array([[2, 1], [1, 3], [-1, 1], [4, 1], [0, 2]])[draw.permutation(5)]
    w = np.array([2, -1])
    assert_classes(student, [*cases_of(draw, 1.5, 4.0, (0.0, 0.0, 0.0)), (X @ w, X, w, 0)])


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Scores are no probabilities: which score lies in the middle between the two sides?")
def test_predict_near_the_boundary(student, draw):
    """predict: has its threshold at 0, also for scores close to it."""
    assert_classes(student, cases_of(draw, 0.05, 0.95, (0.0, 0.0, 0.0)))


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Does b take part in the decision, and with which sign?")
def test_predict_with_bias(student, draw):
    """predict: takes the bias into account."""
    assert_classes(student, cases_of(draw, 1.2, 1.9, (3.5, 1.0, -1.0)))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or w: `X *= w`, `X[X > 0] = 1`?")
def test_predict_inputs(student, draw):
    """predict: leaves X and w as they were."""
    for _, X, w, b in cases_of(draw, 0.5, 2.0, (0.5, -0.5, 1.0)):
        student.predict(X, w, b)

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What does NumPy make of `scores > 0` for a whole array?")
def test_predict_vectorised(student, draw):
    """predict: works on all samples at once, without a loop over them."""
    small, large = (
        student.predict.instructions(draw.uniform(-3.0, 3.0, (n, 3)), weights(draw, 3), 0.5) for n in (50, 500)
    )

    assert_vectorised(small, large)


# ---------------------------------------------------------------- to_signs


def zeros_and_ones(draw, n):
    """Return both classes, not equally often, in random order."""
    return draw.permutation(np.resize([0, 1, 1], n))


@pytest.mark.points(9)
@pytest.mark.aspect("values")
@pytest.mark.hint("What becomes of a 0, and what of a 1? Which line runs through both points?")
def test_to_signs_values(student, draw):
    """to_signs: turns 0 into -1 and leaves 1 as it is."""
    cases = [
        zeros_and_ones(draw, 7),
        zeros_and_ones(draw, 5).astype(float),
        np.zeros(3),
        np.ones(4, dtype=int),
    ]
    results = [student.to_signs(T) for T in cases]

    for T, actual in zip(cases, results, strict=True):
        assert_close(actual, np.where(T == 1, 1.0, -1.0))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Into which array does `T[T == 0] = -1` write?")
def test_to_signs_inputs(student, draw):
    """to_signs: leaves T as it was."""
    for n in (6, 9):
        student.to_signs(zeros_and_ones(draw, n).astype(float))

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What does arithmetic with a whole array give?")
def test_to_signs_vectorised(student, draw):
    """to_signs: works on all samples at once, without a loop over them."""
    small, large = (student.to_signs.instructions(zeros_and_ones(draw, n)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- classification_rate


def mixed(draw, T, P):
    """Return labels and predictions in random order, with a right one at both ends."""
    order = draw.permutation(len(T))
    right = order[(T == P)[order]][:2]
    order = np.r_[right[0], order[~np.isin(order, right)], right[1]]
    return T[order], P[order]


def outcomes(draw, both, neither, missed, false):
    """Return (T, P) of two classes: how often both are 1, both 0, only T, only P."""
    T = np.repeat([1, 0, 1, 0], [both, neither, missed, false])
    P = np.repeat([1, 0, 0, 1], [both, neither, missed, false])
    return mixed(draw, T, P)


def looks_alike_sorted(T, P):
    """Tell whether the rate of sorted labels is one that comes of another mistake, or right."""
    n = len(T)
    sorted_rate = np.mean(np.sort(T) == np.sort(P))
    return sorted_rate in (np.mean(T == P), np.mean((T == 1) & (P == 1)), np.mean(T != P), 1 / n, 0.0, 1.0)


def assert_rates(student, cases):
    """Pass if the rate is right in all cases, (T, P)."""
    results = [student.classification_rate(*case) for case in cases]

    for (T, P), actual in zip(cases, results, strict=True):
        assert_close(actual, np.count_nonzero(T == P) / len(T))


@pytest.mark.points(9)
@pytest.mark.aspect("values")
@pytest.mark.hint("Of ten predictions, seven are right. Which number should come out?")
def test_classification_rate_values(student, draw):
    """classification_rate: gives the share of the predictions that are right."""
    sure = draw.permutation([0, 1, 1, 0, 1])
    assert_rates(
        student,
        [
            outcomes(draw, 4, 5, 3, 1),
            outcomes(draw, 1, 3, 1, 2),
            outcomes(draw, 3, 2, 1, 2),
            (sure, sure),
            (sure, 1 - sure),
        ],
    )


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("If a 3 is taken for a 7, how many errors is that?")
def test_classification_rate_of_many_classes(student, draw):
    """classification_rate: counts labels of more than two classes as right or wrong, too."""
    mostly_right = [1, 1, 3, 7, 0, 9, 4, 1, 2, 6, 5], [1, 1, 3, 7, 0, 9, 4, 8, 5, 0, 3]
    mostly_wrong = [1, 2, 9, 5, 8, 7, 4, 3], [1, 2, 1, 1, 2, 0, 6, 9]
    while True:
        names = draw.permutation([0, 2, 3, 4, 5, 6, 7, 8, 9])
        names = np.r_[names[:1], 1, names[1:]]  # a 1 stays a 1, which some count apart
        cases = [(names[T], names[P]) for T, P in (mostly_right, mostly_wrong)]
        if not any(looks_alike_sorted(*case) for case in cases):
            break
    assert_rates(student, [mixed(draw, *case) for case in cases])


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the rate of all predictions together?")
def test_classification_rate_form(student, draw):
    """classification_rate: gives one plain number."""
    assert_form(student.classification_rate(*outcomes(draw, 2, 3, 1, 1)), 5 / 7)


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into T or P: `T -= P`?")
def test_classification_rate_inputs(student, draw):
    """classification_rate: leaves T and P as they were."""
    for counts in ((2, 3, 1, 1), (3, 1, 1, 3)):
        student.classification_rate(*outcomes(draw, *counts))

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What does NumPy make of `T == P` for two arrays?")
def test_classification_rate_vectorised(student, draw):
    """classification_rate: works on all labels at once, without a loop over them."""
    small, large = (
        student.classification_rate.instructions(zeros_and_ones(draw, n), zeros_and_ones(draw, n)) for n in (50, 500)
    )

    assert_vectorised(small, large)


# ---------------------------------------------------------------- boundary


def lines(draw):
    """Return (w, b) of lines that rise and fall, cross the axis above, below and at 0, and are steep and flat."""
    steep, flat = draw.uniform(2.2, 3.0, 2), draw.uniform(0.6, 0.9, 2)
    return [
        (np.array([steep[0], -flat[0]]), 1.75),
        (np.array([flat[1], steep[1]]), -1.25),
        (np.array([-flat[0], -steep[1]]), float(draw.uniform(3.2, 4.0))),
        (np.array([-7, 3]), 5),
        (np.array([flat[0], steep[0]]), 0),
    ]


def pair(came):
    """Return the two things that should have come."""
    came = came.base if isinstance(came, OddArray) else came
    if isinstance(came, np.ndarray) and came.ndim > 0:
        came = list(came)
    if not (isinstance(came, tuple | list) and len(came) == 2):
        fail("pair", "Two numbers are asked for: return slope, intercept.")
    return came


def assert_lines(student, draw, which, desired):
    """Pass if one of the two numbers is right for all lines; `desired` gives it for (w, b)."""
    cases = lines(draw)
    results = [student.boundary(*case) for case in cases]

    came = np.array([float(numeric(pair(result)[which], ())) for result in results])
    right = np.array([desired(w, b) for w, b in cases])
    assert_close(came, right, rtol=1e-5)  # room for float32


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("On the line w[0] x[0] + w[1] x[1] + b stays 0. If x[0] grows by 1, what must x[1] do?")
def test_boundary_slope(student, draw):
    """boundary: gives the slope of the line, first."""
    assert_lines(student, draw, 0, lambda w, b: -w[0] / w[1])


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("What is x[1] on the line where x[0] is 0?")
def test_boundary_intercept(student, draw):
    """boundary: gives the intercept of the line, second."""
    assert_lines(student, draw, 1, lambda w, b: -b / w[1])


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into w: `w /= ...`?")
def test_boundary_inputs(student, draw):
    """boundary: leaves w as it was."""
    for w, b in lines(draw)[:2]:
        student.boundary(w, b)

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- pictures


def picture_h(h):
    """The scores along a line through the plane."""
    x = np.linspace(-3.0, 3.0, 13)
    X = np.column_stack([x, np.full(13, 0.5)])
    return curve(
        x,
        h(X, np.array([1.0, -2.0]), 0.5),
        title="w = (1, -2), b = 0.5: samples (x, 0.5)",
        xlabel="x",
        ylabel="score",
    )


def picture_predict(predict):
    """The classes along a line through the plane."""
    x = np.linspace(-2.75, 2.75, 12)
    X = np.column_stack([x, np.full(12, 0.5)])
    return bars(
        [f"{value:g}" for value in x],
        predict(X, np.array([1.0, -2.0]), 0.5),
        title="w = (1, -2), b = 0.5: samples (x, 0.5), whose score changes its sign at x = 0.5",
        xlabel="x",
        ylabel="class",
    )


def picture_to_signs(to_signs):
    """Six classes."""
    T = np.array([1, 0, 0, 1, 0, 1])
    return bars([f"{t}" for t in T], to_signs(T), title="The signs of six classes", xlabel="T", ylabel="sign")


def picture_classification_rate(classification_rate):
    """The rate, as more and more of eight predictions are right."""
    T = np.array([1, 0, 0, 1, 1, 0, 1, 0])
    right = np.arange(9)
    return curve(
        right,
        [classification_rate(T, np.where(np.arange(8) < k, T, 1 - T)) for k in right],
        title="The rate, if the first n of eight predictions are right",
        xlabel="n",
        ylabel="classification_rate",
    )


def picture_boundary(boundary):
    """The line itself."""
    x = np.linspace(-2.0, 2.0, 9)
    slope, intercept = (float(numeric(v, ())) for v in pair(boundary(np.array([2.0, 4.0]), -2.0)))
    return curve(
        x,
        slope * x + intercept,
        title="The boundary of w = (2, 4), b = -2",
        xlabel="x[0]",
        ylabel="x[1]",
    )
