"""The rubric of the experiment: two rates, on data for which it is known what a flat boundary can do.

How the weights are found is nobody's business here. The noise is cut off, so that each set can be classified without
a mistake, or cannot by far: no line has more than three of XOR's four clouds on the right side.
"""

import numpy as np
import pytest

from autograder.rubric import Mismatch, assert_form, assert_unchanged, bars, fail, numeric

NEAR_CHANCE = (0.2, 0.8)
"""Between these lie the rates of all lines on XOR and on the donut: trained, stopped early, or drawn at random."""

NEARLY_ALL = 0.99

CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])

SAYS = {
    "compare_rates_swapped": "The two rates have changed places: first that of the plain model, then that with the "
    "feature.",
    "compare_error_rates": "This is the fraction that is classified wrong, 1 minus the rate. Either you count the "
    "mistakes, or your training goes up the slope: a step is w minus the gradient.",
    "compare_feature_forgotten": "Both rates are near chance: the second model does not use the feature. It is trained "
    "on three columns: x1, x2 and feature(X).",
    "compare_feature_in_both": "The plain model already sees the feature: no line is that good on these data. Train it "
    "on x1 and x2 alone, before X gets another column.",
    "compare_feature_of_your_own": "The second rate is high although the feature that was passed in tells nothing of "
    "the classes. Use that feature and none of your own.",
}
"""What is told of a finding; those that are known misconceptions have the name and the words of their file."""


def told(name):
    """Fail for a known reason."""
    fail(name, SAYS[name])


def product(X):
    """Return the feature of XOR: of the last two columns, whatever stands before them."""
    X = np.asarray(X)
    return X[:, -2] * X[:, -1]


def radius(X):
    """Return the feature of the donut: of the first two columns, which are others once X has its column of ones."""
    return np.hypot(*np.asarray(X)[:, :2].T)


def square(X):
    """Return a feature that tells nothing of the corners: near 1 for all four clouds."""
    return np.square(np.asarray(X)[:, 0])


def corners(draw, n_samples, turns=4):
    """Return (X, of): points around the four corners, in no order, and the number of each point's corner.

    With 5 turns the first corner has twice as many as another.
    """
    of = draw.permutation(np.arange(n_samples) % turns % 4)
    return CORNERS[of] + np.clip(0.2 * draw.normal(size=(n_samples, 2)), -0.5, 0.5), of


def xor(draw, n_samples):
    """Return (X, T) of XOR."""
    X, of = corners(draw, n_samples)
    return X, np.isin(of, [1, 2]).astype(np.int64)


def donut(draw, n_samples):
    """Return (X, T) of the donut, as floats."""
    T = draw.permutation(np.arange(n_samples) % 2).astype(np.float64)
    angle = draw.uniform(0.0, 2.0 * np.pi, n_samples)
    length = np.where(T == 1.0, 10.0, 5.0) + np.clip(0.5 * draw.normal(size=n_samples), -1.2, 1.2)
    return np.column_stack([length * np.cos(angle), length * np.sin(angle)]), T


def rates(came):
    """Return (rate_plain, rate_with_feature) as numbers from 0 to 1."""
    if isinstance(came, tuple | list) and len(came) == 2:
        values = [float(numeric(value, ())) for value in came]
    elif isinstance(came, np.ndarray):
        values = numeric(came, (2,)).tolist()
    elif came is None:
        numeric(came)
    else:
        raise Mismatch("pair", "Two numbers are asked for: return rate_plain, rate_with_feature.", came)
    if not np.isfinite(values).all():
        fail("not finite", "A rate is NaN or infinite.")
    if not all(-1e-9 <= value <= 1.0 + 1e-9 for value in values):
        fail(
            "not fractions",
            "The rates are not between 0 and 1. A rate is the number of samples classified right, divided by the "
            "number of samples.",
        )
    return values


def assert_one_feature_is_worth_it(plain, better):
    """Pass if the plain rate is near chance and the other near 1."""
    low, high = NEAR_CHANCE
    if plain >= NEARLY_ALL and low <= better <= high:
        told("compare_rates_swapped")
    if better <= 1.0 - NEARLY_ALL:
        told("compare_error_rates")
    if plain > high:
        told("compare_feature_in_both")
    if plain < low:
        fail("below chance", "The plain rate is too low: guessing has about half of the samples right.")
    if better < NEARLY_ALL:
        if abs(better - plain) < 0.1:
            told("compare_feature_forgotten")
        fail(
            "too low",
            "The feature helps, but not enough: nearly all samples can be classified right with it. Has the model a "
            "bias, does it see the right feature, and does its training go on until the rate no longer rises?",
        )


# Which set is drawn, and of how many samples, also decides whether a wrong pair of rates tells where it comes from: 96
# and 92 samples keep percent apart from counts, and 0.53 from a fraction; on the donut a plain model with a bias has
# another rate than one without, and both are lower than what the radius of the wrong columns reaches.


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many columns has the X that each of the two models is trained on, and what stands in them?")
def test_compare_xor(student, draw):
    """compare: on XOR clouds is near chance without x1 x2, and at least 0.99 with it."""
    X, T = xor(draw, 96)

    assert_one_feature_is_worth_it(*rates(student.compare(X, T, product)))


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("At which radius lies the boundary, and which weight moves it there?")
def test_compare_donut(student, reference, draw):
    """compare: on a donut is near chance without the radius, and at least 0.99 with it."""
    while True:
        X, T = donut(draw, 120)
        plain, without_bias = (
            np.mean(reference.predict(Z, reference.train(Z, T)) == T) for Z in (reference.add_bias(X), X)
        )
        if plain <= 0.58 and plain != without_bias:
            break

    assert_one_feature_is_worth_it(*rates(student.compare(X, T, radius)))


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Take a set that a line divides, one that does not pass through the origin. What are both rates?")
def test_compare_separable(student, draw):
    """compare: is at least 0.99 both times where a line divides the classes."""
    X, of = corners(draw, 80, turns=5)
    # A feature that tells nothing: with x1 x2 in the place of x1 or of x2, a plane would divide these classes as well.
    # The larger corner keeps a model without x2 apart from one that sees the feature alone.
    plain, better = rates(student.compare(X, (of > 0).astype(np.int64), square))

    if max(plain, better) <= 1.0 - NEARLY_ALL:
        told("compare_error_rates")
    if min(plain, better) < NEARLY_ALL:
        fail(
            "too low",
            "Here a line divides the classes, so both rates can be nearly 1. Has each model a bias, does each see x1 "
            "and x2, and does the training go on long enough?",
        )


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("What should the second rate be if the feature is the square of x1?")
def test_compare_useless(student, draw):
    """compare: stays near chance on XOR with a feature that tells nothing."""
    X, T = xor(draw, 92)
    plain, better = rates(student.compare(X, T, square))

    if better > NEAR_CHANCE[1]:
        told("compare_feature_of_your_own")
    if plain > NEAR_CHANCE[1]:
        told("compare_feature_in_both")
    if min(plain, better) < NEAR_CHANCE[0]:
        fail("below chance", "A rate is too low: guessing has about half of the samples right.")


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What does type() say of each of the two?")
def test_compare_form(student, draw):
    """compare: gives two plain numbers."""
    X, T = xor(draw, 24)
    came = student.compare(X, T, product)
    values = rates(came)

    if isinstance(came, tuple | list):
        for value, right in zip(came, values, strict=True):
            assert_form(value, right)


@pytest.mark.points(3)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or T? `X -= X.mean(axis=0)` does, and `T[T == 0] = -1`.")
def test_compare_inputs(student, draw):
    """compare: leaves X and T as they were."""
    X, T = donut(draw, 24)
    student.compare(X + 0.5, T, radius)

    assert_unchanged(student.changed)


def picture_compare(compare):
    """Both rates on twelve points of XOR, and on the same points labelled by OR."""
    X = np.concatenate([CORNERS * [0.8, 1.1], CORNERS * [1.2, 0.9], CORNERS * [0.95, 1.0]])
    exclusive, inclusive = (X[:, 0] > 0) ^ (X[:, 1] > 0), (X[:, 0] > 0) | (X[:, 1] > 0)
    found = [*rates(compare(X, exclusive.astype(int), product)), *rates(compare(X, inclusive.astype(int), product))]
    return bars(
        ["XOR, plain", "XOR with x1 x2", "OR, plain", "OR with x1 x2"],
        found,
        title="Rates on twelve points around the corners",
        ylabel="classified right",
    )
