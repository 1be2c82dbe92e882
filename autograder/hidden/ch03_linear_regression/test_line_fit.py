"""The rubric of the line: products and errors, then slope and intercept apart, then R-squared of fits and of others."""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_close_up_to,
    assert_form,
    assert_unchanged,
    assert_vectorised,
    curve,
    fail,
    numeric,
    remark,
)

# ---------------------------------------------------------------- dot


def vectors(draw):
    """Return pairs (w, x) of several lengths, floats and integers."""
    return [
        (draw.normal(0.0, 2.0, 6), draw.uniform(0.5, 3.0, 6)),
        (draw.integers(-5, 9, 4), draw.integers(1, 9, 4)),
        (draw.integers(-5, 9, 5), draw.uniform(0.1, 0.9, 5)),
        (draw.uniform(1.2, 1.8, 1), draw.uniform(1.2, 1.8, 1)),
    ]


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "For w = [1, 2, 3] and x = [4, 5, 6] write the sum out on paper. What becomes of each pair of entries?"
)
def test_dot_values(student, reference, draw):
    """dot: adds up the products of matching entries."""
    pairs = vectors(draw)
    results = [student.dot(w, x) for w, x in pairs]

    for (w, x), actual in zip(pairs, results, strict=True):
        assert_close(actual, reference.dot(w, x))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is a dot product?")
def test_dot_form(student, reference, draw):
    """dot: gives one plain number."""
    for w, x in vectors(draw):
        assert_form(student.dot(w, x), reference.dot(w, x))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into w or x?")
def test_dot_inputs(student, draw):
    """dot: leaves both vectors as they were."""
    for n_features in (4, 7):
        student.dot(draw.normal(size=n_features), draw.normal(size=n_features))

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Which one operation of NumPy does all of the loop?")
def test_dot_vectorised(student, draw):
    """dot: works on whole arrays, without a loop over the entries."""
    small, large = (student.dot.instructions(draw.normal(size=n), draw.normal(size=n)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- squared_error

MEAN = "the mean over the samples"
HALF = "half of the sum"
HALF_MEAN = "half of the mean over the samples"


def conventions(n_samples):
    """Return the factors that an error may carry without being wrong."""
    return {MEAN: 1.0 / n_samples, HALF: 0.5, HALF_MEAN: 0.5 / n_samples}


def targets_and_predictions(draw):
    """Return pairs (T, Y): the first has more than two samples, so that it tells the conventions apart."""
    return [
        (draw.normal(4.0, 3.0, 9), draw.normal(3.0, 3.0, 9)),
        (draw.integers(-9, 10, 5), draw.integers(-9, 10, 5) + np.array([0, 3, 0, 1, 2])),
        (draw.uniform(2.0, 3.0, 4), draw.uniform(5.0, 8.0, 4)),
        (draw.uniform(2.0, 3.0, 1), draw.uniform(5.0, 8.0, 1)),
    ]


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does one sample add if its prediction is 3 too high, and what if it is 3 too low?")
def test_squared_error_values(student, reference, draw):
    """squared_error: adds up the squared differences (a constant factor does not matter here)."""
    pairs = targets_and_predictions(draw)
    results = [(len(T), student.squared_error(T, Y), reference.squared_error(T, Y)) for T, Y in pairs]

    (n_samples, actual, desired), *others = results
    try:
        name = assert_close_up_to(actual, desired, conventions(n_samples))
        for n_samples, actual, desired in others:
            assert_close(actual, conventions(n_samples).get(name, 1.0) * desired)
    except Mismatch as mismatch:
        if mismatch.name != "values":
            raise
        raise together(mismatch, [(actual, desired) for _, actual, desired in results]) from None


def together(mismatch, results):
    """Return a mismatch of all results: one number is a multiple of any other, only all show a relation."""
    came = np.array([numeric(actual, ()) for actual, _ in results])
    return Mismatch("values", mismatch.text, came, np.array([desired for _, desired in results]))


@pytest.mark.points(2)
@pytest.mark.aspect("scale")
@pytest.mark.hint("The chapter's J is a plain sum. Is yours divided by something?")
def test_squared_error_scale(student, reference, draw):
    """squared_error: is the sum over the samples, not their mean."""
    for T, Y in targets_and_predictions(draw)[:3]:
        actual, desired = student.squared_error(T, Y), reference.squared_error(T, Y)
        if name := assert_close_up_to(actual, desired, conventions(len(T))):
            raise Mismatch("scale", f"Right up to a factor: this is {name}.", actual, desired)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the error of all samples together?")
def test_squared_error_form(student, reference, draw):
    """squared_error: gives one plain number."""
    for T, Y in targets_and_predictions(draw):
        assert_form(student.squared_error(T, Y), reference.squared_error(T, Y))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into T or Y?")
def test_squared_error_inputs(student, draw):
    """squared_error: leaves targets and predictions as they were."""
    for T, Y in targets_and_predictions(draw)[:2]:
        student.squared_error(T, Y)

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("NumPy subtracts and squares whole arrays, and np.sum adds them up.")
def test_squared_error_vectorised(student, draw):
    """squared_error: works on whole arrays, without a loop over the samples."""
    small, large = (student.squared_error.instructions(draw.normal(size=n), draw.normal(size=n)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- fit_line


def scatters(draw):
    """Return (x, y) around lines that rise and fall, away from the origin, whose intercepts are far from 0."""
    cases = []
    for n_samples, slope in ((9, draw.uniform(1.5, 2.5)), (6, draw.uniform(-2.0, -1.2))):
        x = draw.permutation(np.linspace(1.0, 6.0, n_samples)) + draw.uniform(-0.2, 0.2, n_samples)
        cases.append((x, 5.0 + slope * x + draw.normal(0.0, 1.0, n_samples)))
    x = draw.permutation(np.array([1, 2, 4, 7, 9, 12, 16]))
    cases.append((x, 30 + 2 * x + draw.integers(-6, 7, 7)))
    cases.append((np.array([2.0, 3.5]), draw.uniform(4.0, 6.0) + np.array([0.0, 2.0])))  # two samples: an exact fit
    return cases


def slope_and_intercept(result):
    """Return (m, b) as they came, from a tuple, a list or an array of two.

    Raises
    ------
    Mismatch
        If the result is not made of two numbers.
    """
    if result is None:
        numeric(result)
    if isinstance(result, np.ndarray) and result.shape in ((2,), (2, 1)):
        result = tuple(result.reshape(2))
    if not (isinstance(result, tuple | list) and len(result) == 2):
        fail("pair", "Two numbers are asked for, the slope and the intercept: `return m, b`.")
    for number in result:
        numeric(number, ())
    return result


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("Take three points on a line that you know. Is m, the first of the two results, its slope?")
def test_fit_line_slope(student, reference, draw):
    """fit_line: gives the slope m of the best line first."""
    cases = scatters(draw)
    results = [(slope_and_intercept(student.fit_line(x, y))[0], reference.fit_line(x, y)[0]) for x, y in cases]

    try:
        assert_all_close(results)
    except Mismatch as mismatch:
        if mismatch.name != "values":
            raise
        raise together(mismatch, results) from None


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("The best line goes through the point of the two means. Which b makes yours do that?")
def test_fit_line_intercept(student, draw):
    """fit_line: gives, as the second result, the intercept b that belongs to its slope."""
    results = []
    for x, y in scatters(draw):
        m, b = slope_and_intercept(student.fit_line(x, y))
        with np.errstate(all="ignore"):
            results.append((b, np.mean(y) - numeric(m, ()) * np.mean(x)))

    try:
        assert_all_close(results)
    except Mismatch as mismatch:
        if mismatch.name != "values":
            raise
        raise together(mismatch, results) from None


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("m and b are one number each. Does one of yours lie in an array?")
def test_fit_line_form(student, draw):
    """fit_line: gives two plain numbers."""
    for x, y in scatters(draw)[:2]:
        for number in slope_and_intercept(student.fit_line(x, y)):
            assert_form(number, 0.0)


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into x or y? Sorting in place does.")
def test_fit_line_inputs(student, draw):
    """fit_line: leaves x and y as they were."""
    for x, y in scatters(draw)[:3]:
        student.fit_line(x, y)

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Each sum of the formula is one np.sum or one dot product.")
def test_fit_line_vectorised(student, draw):
    """fit_line: works on whole arrays, without a loop over the samples."""
    small, large = (student.fit_line.instructions(draw.normal(size=n), draw.normal(size=n)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- r_squared


def fits(draw):
    """Return (T, Y) where Y is the least-squares line through T, neither perfect nor useless."""
    cases = []
    for n_samples, slope in ((10, 1.0), (7, -0.8)):
        x = np.linspace(-3.0, 5.0, n_samples) + draw.uniform(-0.3, 0.3, n_samples)
        T = 4.0 + slope * x + 1.5 * draw.permutation(np.linspace(-1.0, 1.0, n_samples))
        cases.append((T, np.polyval(np.polyfit(x, T, 1), x)))
    T = np.array([2, 9, 4, 11, 6, 12]) + draw.integers(0, 3, 6)
    cases.append((T, np.polyval(np.polyfit(np.arange(6), T, 1), np.arange(6))))
    return cases


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("What must come out for Y = T, and what if Y is the mean of T everywhere?")
def test_r_squared_of_fits(student, reference, draw):
    """r_squared: is right where the predictions are a least-squares fit."""
    assert_r_squared(student, reference, fits(draw))


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "Add 100 to every prediction of a good fit. Is it still good? Which mean, and whose squares, does the formula use?"
)
def test_r_squared_of_others(student, reference, draw):
    """r_squared: is right for any predictions, even for ones that are worse than the mean of the targets."""
    T = draw.normal(4.0, 3.0, 8)
    cases = [
        (T, 0.6 * T + 3.0 + draw.normal(0.0, 0.5, 8)),
        (T, 2.0 * np.mean(T) + 4.0 - T),  # in the wrong direction, and off
        (np.array([3, 8, 5, 1, 9]), np.array([4, 6, 7, 1, 8]) + draw.integers(0, 2, 5)),
        (np.array([3, 8, 5, 1]), draw.uniform(20.0, 30.0, 4)),
    ]
    assert_r_squared(student, reference, cases)


OWN_SQUARED_ERROR = (
    "The result is not right, but it is what your squared_error makes of it. That is marked by itself, so that "
    "nothing is lost here."
)


def assert_r_squared(student, reference, cases):
    """Pass if the R-squared of every (T, Y) is right, or right but for the student's own squared_error."""
    results = [(student.r_squared(T, Y), reference.r_squared(T, Y)) for T, Y in cases]
    try:
        assert_all_close(results)
    except Mismatch as mismatch:
        own = own_r_squared(student, cases)
        if own is not None and are_close([(actual, o) for (actual, _), o in zip(results, own, strict=True)]):
            remark(OWN_SQUARED_ERROR)
            return
        if mismatch.name != "values":
            raise
        raise together(mismatch, results) from None


def assert_all_close(results):
    """Pass if every actual number is the desired one."""
    for actual, desired in results:
        assert_close(actual, desired)


def are_close(results):
    """Return whether `assert_all_close` passes."""
    try:
        assert_all_close(results)
    except Mismatch:
        return False
    return True


def own_r_squared(student, cases):
    """Return the R-squared by the student's squared_error, or None where that excuses nothing.

    It excuses nothing if the function is missing or raises, or does not depend on its input.
    """
    try:
        errors = [
            (student.squared_error(T, Y), student.squared_error(T, np.full(len(T), np.mean(T)))) for T, Y in cases
        ]
        residual, total = (np.array([numeric(e, ()) for e in side]) for side in zip(*errors, strict=True))
    except AssertionError:  # that function's own items say so
        return None
    with np.errstate(all="ignore"):
        own = 1.0 - residual / total
    return own if np.isfinite(own).all() and np.ptp(own) > 0 else None


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the R-squared of all samples together?")
def test_r_squared_form(student, reference, draw):
    """r_squared: gives one plain number."""
    for T, Y in fits(draw)[:2]:
        assert_form(student.r_squared(T, Y), reference.r_squared(T, Y))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into T or Y?")
def test_r_squared_inputs(student, draw):
    """r_squared: leaves targets and predictions as they were."""
    for T, Y in fits(draw):
        student.r_squared(T, Y)

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- pictures


def picture_dot(dot):
    """A dot product rises and falls with the angle between two vectors."""
    angle = np.linspace(0.0, 2 * np.pi, 25)
    w = np.array([1.0, 2.0])
    return curve(
        angle,
        [dot(w, np.array([np.cos(a), np.sin(a)])) for a in angle],
        title="w = (1, 2) and a vector of length 1 that goes once around",
        xlabel="angle of x, radians",
        ylabel="dot(w, x)",
    )


def picture_squared_error(squared_error):
    """The valley whose lowest point is the best slope."""
    x, T, m = np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 3.5, 4.0, 6.5]), np.linspace(0.0, 3.0, 25)
    return curve(
        m,
        [squared_error(T, slope * x) for slope in m],
        title="Four samples, predicted by y = m x: the error of each slope",
        xlabel="m",
        ylabel="squared_error",
    )


def picture_fit_line(fit_line):
    """The fitted line itself."""
    m, b = slope_and_intercept(fit_line(np.array([1.0, 2.0, 4.0, 5.0, 7.0]), np.array([5.0, 4.5, 5.5, 7.5, 8.0])))
    x = np.linspace(0.0, 8.0, 9)
    return curve(
        x,
        numeric(m, ()) * x + numeric(b, ()),
        title="The line through (1, 5), (2, 4.5), (4, 5.5), (5, 7.5), (7, 8)",
        xlabel="x",
        ylabel="m x + b",
    )


def picture_r_squared(r_squared):
    """Good predictions turn bad as they all move away by the same amount."""
    T, shift = np.array([1.0, 2.0, 3.0, 6.0]), np.linspace(-3.0, 3.0, 25)
    return curve(
        shift,
        [r_squared(T, np.array([1.0, 2.5, 3.5, 5.0]) + s) for s in shift],
        title="Four good predictions, all moved by the same amount",
        xlabel="moved by",
        ylabel="r_squared",
    )
