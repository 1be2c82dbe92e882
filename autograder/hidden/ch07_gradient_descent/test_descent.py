"""The rubric of gradient descent: where the walk ends, after exactly so many steps, from which starts."""

import numpy as np
import pytest

from autograder.rubric import Mismatch, assert_close, assert_form, assert_unchanged, curve, fail, numeric

ARRIVED = 1e-3
"""How close to the lowest point a long walk must end: room for those who stop when the steps get tiny."""


def slope(curvature, lowest):
    """Return the gradient of curvature / 2 * (x - lowest)**2, summed over the components of x."""
    return lambda x: curvature * (x - lowest)


def point_after(x0, curvature, lowest, learning_rate, steps):
    """Return where a walk over such a bowl is after so many steps: each leaves the same share of the distance."""
    return lowest + (x0 - lowest) * (1.0 - learning_rate * curvature) ** steps


def walk(student, gradient, x0, learning_rate, steps):
    """Return where the student's walk ended, and how often it asked for the gradient."""
    asked = 0

    def counted(x):
        nonlocal asked
        asked += 1
        return gradient(x)

    return student.gradient_descent(counted, x0, learning_rate, steps), asked


def assert_ends_at(student, gradient, x0, learning_rate, steps, end, atol):
    """Pass if the walk ends at `end`; look at how the gradient was used if it does not."""
    came, asked = walk(student, gradient, x0, learning_rate, steps)
    try:
        assert_close(came, end, atol=atol)
    except Mismatch:
        if asked == 0 and steps > 0:
            fail("own_gradient", "The gradient that is passed in is never called: gradient(x) is the slope at x.")
        if asked == 1 and steps > 1:
            fail(
                "gradient_at_the_start_only",
                "The gradient is asked for once, whatever `steps` is. It is another one at each point: ask again in "
                "every step.",
            )
        raise


def bowls(draw, n_bowls):
    """Return (curvature, lowest, x0, learning_rate): each step keeps a good half of the distance."""
    for _ in range(n_bowls):
        curvature, lowest = draw.uniform(2.2, 6.0), draw.uniform(-3.0, 3.0)
        x0 = lowest + draw.choice([-1.0, 1.0]) * draw.uniform(2.0, 6.0)
        yield float(curvature), float(lowest), float(x0), float(draw.uniform(0.3, 0.45) / curvature)


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "At a point where the slope is positive: in which direction is downhill? And where is the next slope?"
)
def test_gradient_descent_values(student, draw):
    """gradient_descent: ends at the lowest point after many steps."""
    for curvature, lowest, x0, learning_rate in bowls(draw, 2):
        assert_ends_at(student, slope(curvature, lowest), x0, learning_rate, 60, lowest, ARRIVED)

    lowest = float(draw.uniform(1.0, 2.0))
    slope_far_away = lambda x: (x - lowest) / np.hypot(1.0, x - lowest)  # noqa: E731 - a bowl that gets no steeper
    assert_ends_at(student, slope_far_away, lowest - 3.0, 0.5, 60, lowest, ARRIVED)


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("After how many steps is it at x0, at x0 - learning_rate * gradient(x0), and at the next point?")
def test_gradient_descent_steps(student, draw):
    """gradient_descent: takes exactly `steps` steps, each of the learning rate times the gradient."""
    for (curvature, lowest, x0, learning_rate), steps in zip(bowls(draw, 4), (3, 1, 6, 0), strict=True):
        end = point_after(x0, curvature, lowest, learning_rate, steps)
        assert_ends_at(student, slope(curvature, lowest), x0, learning_rate, steps, end, 1e-9)

    # A rate that is too large climbs out of the bowl: that is what was asked for, and no other point will do.
    curvature, lowest, x0, _ = next(bowls(draw, 1))
    end = point_after(x0, curvature, lowest, 2.2 / curvature, 4)
    assert_ends_at(student, slope(curvature, lowest), x0, 2.2 / curvature, 4, end, 1e-9)


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Does every line work the same if x is an array, with a gradient of its own for each component?")
def test_gradient_descent_of_arrays(student, draw):
    """gradient_descent: walks in several dimensions at once."""
    for size in (3, 5):
        curvature, lowest = draw.uniform(1.0, 3.0, size), draw.uniform(-3.0, 3.0, size)
        x0 = lowest + draw.choice([-1.0, 1.0], size) * draw.uniform(2.0, 5.0, size)
        assert_ends_at(student, slope(curvature, lowest), x0, 0.2, 70, lowest, ARRIVED)

    assert_steps_at_once(student, draw, 3)


def assert_steps_at_once(student, draw, steps):
    """Pass if all components take a step together, where the slope of each depends on the others.

    A step more or fewer, and steps until nothing moves, are another item's.
    """
    coupling = np.diag(draw.uniform(2.0, 3.0, 3)) + 1.0  # eigenvalues from 2 to 6
    lowest = draw.uniform(-3.0, 3.0, 3)
    path = [lowest + draw.choice([-1.0, 1.0], 3) * draw.uniform(2.0, 5.0, 3)]
    for _ in range(steps + 1):
        path.append(path[-1] - 0.2 * coupling @ (path[-1] - lowest))
    came, _ = walk(student, lambda x: coupling @ (x - lowest), path[0], 0.2, steps)
    got = numeric(came, (3,))
    if not any(np.allclose(got, point, rtol=0.0, atol=ARRIVED) for point in [*path[1:], lowest]):
        assert_close(came, path[steps])


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does an array made from whole numbers do with 0.7?")
def test_gradient_descent_of_integers(student, draw):
    """gradient_descent: starts at whole numbers, too, and ends where it should."""
    starts = [draw.integers(8, 12, 4), int(draw.integers(8, 12)), draw.integers(-9, -4, 2)]
    for x0 in starts:
        lowest = draw.uniform(0.3, 0.7, np.shape(x0)) + draw.integers(3, 6)
        assert_ends_at(student, slope(2.0, lowest), x0, 0.2, 60, lowest, ARRIVED)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("If x0 is one number, what should come back?")
def test_gradient_descent_form(student, draw):
    """gradient_descent: gives one plain number for a start at one number, and an array for an array."""
    for x0 in (float(draw.uniform(1.0, 3.0)), draw.uniform(1.0, 3.0, 3)):
        assert_form(student.gradient_descent(slope(2.0, -0.5), x0, 0.1, 5), x0)


@pytest.mark.points(3)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("After `x = x0`, are there two arrays or one with two names? And what does `x -= ...` write into?")
def test_gradient_descent_inputs(student, draw):
    """gradient_descent: leaves the array x0 as it was."""
    for size in (2, 4):
        student.gradient_descent(slope(2.0, -0.5), draw.uniform(1.0, 3.0, size), 0.1, 3)

        assert_unchanged(student.changed)


def picture_gradient_descent(gradient_descent):
    """The walk over J = x**2 + x, step by step."""
    steps = list(range(16))
    return curve(
        steps,
        [gradient_descent(lambda x: 2 * x + 1, 2.0, 0.15, n) for n in steps],
        title="J = x² + x from x0 = 2 with learning rate 0.15: the point after n steps",
        xlabel="n",
        ylabel="x",
    )
