"""The rubric of sigmoid, tanh and softmax: the formula first, then what breaks far from zero."""

import numpy as np
import pytest

from autograder.rubric import assert_close, assert_form, assert_unchanged, assert_vectorised, curve, matrix, remark

SATURATED_ATOL = 1e-6
"""Room for clipped exponents: beyond |a| = 15 a sigmoid differs from 0 or 1 by less than this."""

FAR = np.array([-1000.0, -750.0, -100.0, -2.0, 0.0, 0.5, 100.0, 750.0, 1000.0])


def moderate(draw, shape):
    """Return numbers around zero, and one on each side beyond the reach of tight clipping."""
    a = draw.uniform(-4.0, 4.0, shape)
    a.flat[0], a.flat[-1] = draw.uniform(11.0, 12.0), draw.uniform(-12.0, -11.0)
    return a


def numbers(draw):
    """Return small and larger numbers of both signs: one alone would fit many a wrong formula."""
    return draw.uniform([0.3, -0.9, 1.2, -3.5], [0.9, -0.3, 3.5, -1.2])


def assert_takes_numbers(function, numbers, reference):
    """Pass if a function is right for arrays without axes, or else for plain floats.

    Code that selects by a mask copes with the first alone, code that asks for `isinstance(a, float)` with the second.
    """
    desired = reference(numbers)
    try:
        assert_each_close([function(np.array(number)) for number in numbers], desired)
    except AssertionError:
        assert_each_close([function(float(number)) for number in numbers], desired)
        return
    try:
        function(float(numbers[0]))
    except AssertionError:
        remark("A plain Python number makes it fail: np.asarray(a) at the top turns numbers and lists into arrays.")


def assert_each_close(results, desired):
    """Pass if each result is close to what it should be: all are called for first, since that tells mistakes apart."""
    for actual, right in zip(results, desired, strict=True):
        assert_close(actual, right)


def whole_numbers(draw, shape):
    """Return integers of both signs, none of them zero."""
    return draw.integers(1, 5, shape) * draw.choice([-1, 1], shape)


# ---------------------------------------------------------------- sigmoid


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which value belongs to a = 0, and towards which values does it go on the far left and right?")
def test_sigmoid_values(student, reference, draw):
    """sigmoid: turns every entry of an array into 1 / (1 + exp(-a))."""
    for shape in ((7,), (4, 3), (2, 5)):
        a = moderate(draw, shape)
        assert_close(student.sigmoid(a), reference.sigmoid(a))


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Of which dtype is the array that holds your result, if the input holds integers?")
def test_sigmoid_of_integers(student, reference, draw):
    """sigmoid: gives fractions for whole numbers, too."""
    for shape in ((6,), (3, 4)):
        a = whole_numbers(draw, shape)
        assert_close(student.sigmoid(a), reference.sigmoid(a))


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does your function do with a that is one number, not a row of numbers?")
def test_sigmoid_of_a_number(student, reference, draw):
    """sigmoid: takes a single number as well as an array."""
    assert_takes_numbers(student.sigmoid, numbers(draw), reference.sigmoid)


@pytest.mark.points(3)
@pytest.mark.aspect("stability")
@pytest.mark.hint("Which exponential becomes infinite here, and what is infinity divided by infinity?")
def test_sigmoid_stability(student, reference, draw):
    """sigmoid: is right for |a| up to 1000."""
    assert_close(student.sigmoid(FAR), reference.sigmoid(FAR), atol=SATURATED_ATOL)
    a = draw.uniform(720.0, 1000.0, (4, 2)) * np.array([1.0, -1.0])
    assert_close(student.sigmoid(a), np.tile([1.0, 0.0], (4, 1)), atol=SATURATED_ATOL)


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into `a` itself: `a *= ...`, `a[...] = ...`, `out=a`?")
def test_sigmoid_inputs(student, draw):
    """sigmoid: leaves the array that it is given as it was."""
    student.sigmoid(draw.uniform(-4.0, 4.0, (3, 4)))
    assert_unchanged(student.changed)


def picture_sigmoid(sigmoid):
    """The sigmoid from -6 to 6."""
    a = np.linspace(-6.0, 6.0, 61)
    return curve(a, sigmoid(a), title="The sigmoid", xlabel="a", ylabel="sigmoid(a)")


# ---------------------------------------------------------------- tanh


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which sign stands between the exponentials above the fraction bar, and which below it?")
def test_tanh_values(student, reference, draw):
    """tanh: gives the hyperbolic tangent of every entry of an array."""
    for shape in ((7,), (4, 3), (2, 5)):
        a = moderate(draw, shape)
        assert_close(student.tanh(a), reference.tanh(a))


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("Of which dtype is the array that holds your result, if the input holds integers?")
def test_tanh_of_integers(student, reference, draw):
    """tanh: gives fractions for whole numbers, too."""
    for shape in ((6,), (3, 4)):
        a = whole_numbers(draw, shape)
        assert_close(student.tanh(a), reference.tanh(a))


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does your function do with a that is one number, not a row of numbers?")
def test_tanh_of_a_number(student, reference, draw):
    """tanh: takes a single number as well as an array."""
    assert_takes_numbers(student.tanh, numbers(draw), reference.tanh)


@pytest.mark.points(3)
@pytest.mark.aspect("stability")
@pytest.mark.hint("What are both parts of the fraction at a = 1000? By what could you divide both of them first?")
def test_tanh_stability(student, reference, draw):
    """tanh: is right for |a| up to 1000."""
    assert_close(student.tanh(FAR), reference.tanh(FAR), atol=SATURATED_ATOL)
    a = draw.uniform(720.0, 1000.0, (4, 2)) * np.array([1.0, -1.0])
    assert_close(student.tanh(a), np.tile([1.0, -1.0], (4, 1)), atol=SATURATED_ATOL)


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into `a` itself: `a *= ...`, `a[...] = ...`, `out=a`?")
def test_tanh_inputs(student, draw):
    """tanh: leaves the array that it is given as it was."""
    student.tanh(draw.uniform(-4.0, 4.0, (3, 4)))
    assert_unchanged(student.changed)


def picture_tanh(tanh):
    """The hyperbolic tangent from -4 to 4."""
    a = np.linspace(-4.0, 4.0, 61)
    return curve(a, tanh(a), title="The hyperbolic tangent", xlabel="a", ylabel="tanh(a)")


# ---------------------------------------------------------------- softmax


@pytest.mark.points(9)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does each row of your result sum to, if there are more rows than columns?")
def test_softmax_values(student, reference, draw):
    """softmax: turns each row of scores into probabilities."""
    for shape in ((6, 3), (3, 5), (4, 4), (1, 4)):
        A = draw.uniform(-2.0, 2.0, shape)
        A[0] *= 3.0  # one row with wide gaps,
        A[-1] += 4.0  # and one high above the others
        assert_close(student.softmax(A), reference.softmax(A))


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Of which dtype is the array that holds your result, if the scores are integers?")
def test_softmax_of_integers(student, reference, draw):
    """softmax: gives fractions for whole scores, too."""
    for n_samples, n_classes in ((5, 3), (2, 4)):
        A = draw.permuted(np.tile(np.arange(1, 7), (n_samples, 1)), axis=1)[:, :n_classes]  # no ties in a row
        assert_close(student.softmax(A), reference.softmax(A))


@pytest.mark.points(4)
@pytest.mark.aspect("stability")
@pytest.mark.hint("Which number can you take from all scores of a row without changing its probabilities?")
def test_softmax_stability(student, reference, draw):
    """softmax: is right for scores up to 1000 in size."""
    for n_classes in (4, 6):
        A = draw.integers(-16, 17, (4, n_classes)) / 8.0  # eighths: as exact in float32 as in float64
        A[0] += 1000.0
        A[1, 0] += 1000.0
        A[1, 1:] -= 1000.0
        A[2, :2] += 1000.0
        A[2, 2:] -= 1000.0
        A[3, -1] += 1000.0
        assert_close(student.softmax(A), reference.softmax(A))


@pytest.mark.points(4)
@pytest.mark.aspect("stability")
@pytest.mark.hint("What is left of a row of scores near -1000, if you take the largest score of another row from it?")
def test_softmax_rows_far_apart(student, reference, draw):
    """softmax: is right for a row of scores far below those of the other rows."""
    # The first array overflows nothing, so that it tells a shift for the whole array from no shift at all.
    for shape, high, low in (((3, 4), 650.0, -150.0), ((5, 3), 0.0, -1000.0)):
        A = draw.integers(-16, 17, shape) / 8.0 + high
        A[1] += low - high
        A[-1] += low - high
        assert_close(student.softmax(A), reference.softmax(A))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into `A` itself: `A -= ...`, `A[...] = ...`, `out=A`?")
def test_softmax_inputs(student, draw):
    """softmax: leaves the scores that it is given as they were."""
    student.softmax(draw.uniform(-2.0, 2.0, (4, 3)))
    assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
def test_softmax_form(student, reference, draw):
    """softmax: returns a plain array."""
    A = draw.uniform(-2.0, 2.0, (4, 3))
    assert_form(student.softmax(A), reference.softmax(A))


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Which NumPy functions take an axis, and what does keepdims=True do for the division?")
def test_softmax_vectorised(student, draw):
    """softmax: works on all rows at once, without a loop over them."""
    small, large = (student.softmax.instructions(draw.uniform(-2.0, 2.0, (n, 3))) for n in (50, 500))
    assert_vectorised(small, large)


def picture_softmax(softmax):
    """Four rows of three scores: level, one ahead, two ahead, far apart."""
    A = np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 2.0], [1.0, -2.0, 1.0], [-3.0, 0.0, 3.0]])
    return matrix(softmax(A), A.shape, title="Four rows of probabilities", xlabel="class", ylabel="sample")
