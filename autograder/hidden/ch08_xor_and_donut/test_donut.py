"""The rubric of the donut: points on two rings, their labels, the radius, the picture.

make_donut draws at random, so its points are judged as a whole: shares, means and spreads, with bounds that chance does
not reach. What one item asks for, the others do not ask for again: they read transposed points, a wrong number of
points or labels in one-hot form as well, so that one mistake is paid for once. Lengths may be in any unit, and either
ring may be class 1.
"""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    all_points,
    assert_close,
    assert_figure,
    assert_form,
    assert_unchanged,
    assert_vectorised,
    curve,
    fail,
    matrix,
    numeric,
    remark,
    take_remarks,
)

MANY = 4000
"""How many points statistics are taken of."""

SAYS = {
    "donut_one_table": "You return one array with three columns. Two things are asked for, the points (n, 2) and their "
    "labels (n,): return X, T.",
    "donut_labels_first": "You return the labels first. The order is X, T: the points, then the labels.",
    "donut_points_as_columns": "The points stand in columns: X has the shape (2, n). A row is a sample: X is (n, 2).",
    "donut_labels_one_hot": "Each label is a row of zeros and ones. With two classes one number does: T is (n,), each "
    "entry 0 or 1.",
    "donut_n_ignored": "The number of points is always the same. It is the argument n that says how many to draw.",
    "donut_n_per_ring": "You draw n points on each ring, which makes 2 n. n counts all points: half of them, n // 2, "
    "belongs to each ring.",
    "donut_polar": "You return radius and angle as they were drawn. X holds x1 and x2: radius times cosine and radius "
    "times sine of the angle.",
    "donut_cosine_twice": "All points lie on one straight line. x1 takes the cosine of the angle and x2 its sine, of "
    "one and the same angle.",
    "donut_two_angles": "The sine and the cosine are of different angles: you drew twice. Draw the angles once and "
    "use them for both.",
    "donut_off_centre": "Your rings do not lie around the origin. There the distance from (0, 0) tells them apart; "
    "around any other point it does not.",
    "donut_unbalanced": "The rings do not share the points evenly: half of them belongs to each.",
    "donut_blob_in_the_middle": "The inner class fills the middle. It is a ring as well: radius 5, with a hole that no "
    "point lies in.",
    "donut_one_ring": "Both classes lie at about the same distance from the origin. Asked are two rings, one twice as "
    "far out as the other: 5 and 10.",
    "donut_other_radii": "The outer ring is not twice as far out as the inner one. The radii are 5 and 10, or both "
    "multiplied by one number.",
    "donut_half_circle": "Your rings are not closed: a part of the circle has no points. The angle runs from 0 to "
    "2 pi, in radians, and needs both the cosine and the sine.",
    "donut_one_angle": "All points of a ring lie in one direction: one angle was drawn for all of them. Every point "
    "needs its own: np.random.random(n), not np.random.random().",
    "donut_labels_minus_one": "Your labels are -1 and +1. Here the classes are called 0 and 1, as for the sigmoid.",
    "donut_labels_other_names": "Your labels are not 0 and 1. The sigmoid gives the probability of a class called 1; "
    "the other is called 0, whatever the radius.",
    "donut_labels_shuffled_apart": "The labels do not belong to the points: each ring holds both. If you shuffle, "
    "shuffle X and T by one and the same permutation.",
    "donut_without_noise": "There is no noise, or next to none: all points of a ring are equally far out. Add random "
    "numbers with a standard deviation of about 0.5 to the radius, new ones for every point.",
    "donut_noise_too_large": "The rings run into each other. The noise has a standard deviation of about 0.5, a tenth "
    "of the inner radius.",
    "donut_noise_one_ring": "Only one of the two rings has noise. Both radii get it, new numbers for every point.",
    "plot_donut_polar": "You draw radius and angle, or the radius alone. The picture is of the plane: x1 to the right, "
    "x2 upwards, so that one sees the rings.",
    "plot_donut_axes_swapped": "The coordinates of the points are mixed up: x1 goes to the right, x2 upwards.",
    "plot_donut_one_class": "Only the points of one class are drawn. Both belong into the picture.",
    "plot_donut_joined": "The points are joined by lines, in an order that means nothing. Use scatter, or plot with a "
    "marker alone: 'o'.",
    "plot_donut_first_points": "Not all points are drawn: some rows of X are left out.",
    "plot_donut_classes_alike": "All points look alike, so that nobody sees which class they belong to. Give scatter "
    "c=T, or call it once for each class.",
    "plot_donut_earlier_points": "The points of the call before are still in the picture. Make the figure inside of "
    "the function, so that every call draws into one of its own.",
    "plot_donut_coloured_by_place": "The colour of a point follows from where it lies, not from its label. Give "
    "scatter c=T, or call it once for each class.",
    "plot_donut_halves": "The points are coloured by their place in X, not by their label. The rows come in any order: "
    "T == 0 and T == 1 say which point belongs to which class.",
}
"""What is told of a finding; those that are known misconceptions have the name and the words of their file."""


def told(name):
    """Fail for a known reason."""
    fail(name, SAYS[name])


# ---------------------------------------------------------------- make_donut


def read(came):
    """Return (X, T, faults) of what make_donut returned: X (m, 2), T flat, the names of what is wrong with their form.

    What is asked for in another form is read all the same: the items say where it counts.
    """
    faults = []
    if isinstance(came, np.ndarray) and came.ndim == 2 and came.shape[1] == 3:
        faults.append("donut_one_table")
        came = came[:, :2], came[:, 2]
    if came is None:
        numeric(came)
    if not (isinstance(came, tuple | list) and len(came) == 2):
        fail("pair", "Two things are asked for, the points and their labels: return X, T.")
    X, T = (numeric(part) for part in came)
    if X.ndim == 1 and T.ndim == 2:
        faults.append("donut_labels_first")
        X, T = T, X
    if X.ndim == 2 and X.shape[0] == 2 != X.shape[1]:
        faults.append("donut_points_as_columns")
        X = X.T
    if X.ndim != 2 or X.shape[1] != 2 or not len(X):
        raise Mismatch("points", "X is no table of points: it has one row a point and two columns, x1 and x2.", came)
    if T.ndim == 2 and T.shape[1] == 1:
        remark("T is a column, shape (n, 1), where a flat array, shape (n,), is expected.")
    if T.ndim == 2 and T.shape[1] == 2 and len(T) > 1:
        faults.append("donut_labels_one_hot")
        T = T.argmax(axis=1).astype(np.float64)
    if not (np.isfinite(X).all() and np.isfinite(T).all()):
        fail("not finite", "X or T holds NaN or infinity.")
    return np.clip(X, -1e6, 1e6), T.reshape(-1), faults


def many(student):
    """Return what `read` reads of many points, without remarks on their form: the item of the shapes makes those."""
    found = read(student.make_donut(MANY))
    take_remarks()
    return found


def rings_of(X, centre=0.0):
    """Return (radii, is_outer): the points' distances from a centre, cut in two where the two groups are best apart."""
    radii = np.sqrt(np.sum(np.square(X - centre), axis=1))
    cut = (np.quantile(radii, 0.1) + np.quantile(radii, 0.9)) / 2.0
    for _ in range(20):  # 2-means in one dimension
        is_outer = radii > cut
        if is_outer.all() or not is_outer.any():
            break
        cut = (radii[is_outer].mean() + radii[~is_outer].mean()) / 2.0
    return radii, is_outer


def is_two_rings(radii, is_outer):
    """Tell whether there are two groups of radii, both narrow, one about twice as large as the other."""
    if is_outer.all() or not is_outer.any():
        return False
    inner, outer = radii[~is_outer], radii[is_outer]
    return inner.std() < 0.3 * inner.mean() and outer.std() < 0.3 * inner.mean() and outer.mean() > 1.5 * inner.mean()


def centre_of(X):
    """Return the centre of the rings: the origin, unless it is clear that they lie around another point."""
    centre = X.mean(axis=0)
    # The mean of 4,000 points around the origin is off by 0.011 of their typical distance as a rule.
    is_beside = np.hypot(*centre) > 0.2 * np.sqrt(np.mean(np.square(X)))
    if is_beside and not is_two_rings(*rings_of(X)) and is_two_rings(*rings_of(X, centre)):
        return centre
    return np.zeros(2)


def assert_plane(X):
    """Pass if the points lie in the plane and around the origin, whatever else they do."""
    if np.ptp(X, axis=0).max() == 0.0:
        fail("one point", "All points are one and the same.")
    first, second = X.T
    width = X.std(axis=0)
    if width.min() <= 1e-9 * width.max() or np.abs(np.corrcoef(X.T)[0, 1]) > 0.999:
        told("donut_cosine_twice" if np.allclose(np.abs(first), np.abs(second)) else "donut_one_angle")
    # Angles on the full circle have a standard deviation of 2 pi / sqrt(12) = 1.81.
    if first.min() > 0.0 and 5.5 < np.ptp(second) < 6.5 and abs(second.std() - 1.81) < 0.15:
        told("donut_polar")
    if np.any(centre_of(X)):
        told("donut_off_centre")


def has_two_angles(X, radii):
    """Tell whether x1 and x2 are those of two rings, each by itself, but do not belong together.

    Then points lie in the corners of the square around the rings. The fourth moment of x1 over the square of its second
    is 3/8 (5^4 + 10^4) / 2 over (1/2 (5² + 10²) / 2)², 2.04; of points spread evenly over a square it is 1.8.
    """
    x1 = X[:, 0]
    kurtosis = np.mean(x1**4) / np.mean(x1**2) ** 2
    return radii.max() > 1.25 * np.abs(X).max() and 1.93 < kurtosis < 2.2


def by_chance(n_samples):
    """Return by how much a share of `n_samples` random points may be off.

    By Hoeffding's inequality P(|share - p| > room) <= 2 exp(-2 n room²), which is 2 exp(-30) = 2e-13 here.
    """
    return np.sqrt(30.0 / (2.0 * n_samples))


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Print the shapes of X and T for n = 8 and for n = 40.")
def test_make_donut_shapes(student):
    """make_donut: gives n points, one a row, and a label for each."""
    counts = (8, 40, 100)
    results = [read(student.make_donut(n)) for n in counts]

    for _, _, faults in results:
        for name in faults:
            told(name)
    found = [len(X) for X, _, _ in results]
    if len(set(found)) == 1:
        told("donut_n_ignored")
    if found == [2 * n for n in counts]:
        told("donut_n_per_ring")
    if found != list(counts):
        fail("number of points", "The number of points is not n. n counts the points of both rings together.")
    if found != [len(T) for _, T, _ in results]:
        fail("number of labels", "There are not as many labels as points.")


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("Draw a histogram of the distances of your points from (0, 0). Where are its two hills?")
def test_make_donut_rings(student):
    """make_donut: puts half of its points on a ring, and half on one of twice its radius."""
    X, _, _ = many(student)
    assert_plane(X)
    radii, is_outer = rings_of(X)
    if is_outer.all() or not is_outer.any():
        told("donut_one_ring")
    if has_two_angles(X, radii):
        told("donut_two_angles")
    inner, outer = radii[~is_outer].mean(), radii[is_outer].mean()
    # Of a ring with noise of 0.3 of its radius, 1 point in 100 lies within 0.3 of it; of a round Gaussian blob, 7 in
    # 100, since the mean distance is 1.25 standard deviations; of 2,000 points, 0.03 is six standard errors from both.
    if inner < 1e-9 * outer or np.mean(radii[~is_outer] < 0.3 * inner) > 0.03:
        told("donut_blob_in_the_middle")
    # The mean of 2,000 radii with noise of 0.25 of the inner one is off by 0.0056 of it as a rule: nothing beside 0.2.
    if outer < 1.3 * inner:
        told("donut_one_ring")
    if not 1.75 < outer / inner < 2.3:
        told("donut_other_radii")
    if abs(is_outer.mean() - 0.5) > by_chance(len(X)):
        told("donut_unbalanced")


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("From where to where runs your angle, and how many angles do you draw?")
def test_make_donut_angles(student):
    """make_donut: goes all the way round, with as many points in each direction."""
    X, _, _ = many(student)
    assert_plane(X)
    _, is_outer = rings_of(X)
    for ring in (X[is_outer], X[~is_outer]):
        if not len(ring):
            continue  # there is one ring: another item says so
        angles = np.arctan2(ring[:, 1], ring[:, 0])
        if np.hypot(np.cos(angles).mean(), np.sin(angles).mean()) > 0.98:
            told("donut_one_angle")
        shares = np.bincount((angles // (np.pi / 4.0)).astype(int) % 8, minlength=8) / len(ring)
        if shares.min() < 0.005:
            told("donut_half_circle")
        # By Chernoff's bound, 2,000 points that choose one of eight directions by chance give one of them less than
        # 0.065 or more than 0.185 of all with a probability below exp(-29) = 3e-13.
        if shares.min() < 0.065 or shares.max() > 0.185:
            fail("uneven angles", "Some directions have many more points than others: draw the angle evenly.")


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("What is the mean distance from (0, 0) of the points with label 0, and of those with label 1?")
def test_make_donut_labels(student):
    """make_donut: labels one ring 0 and the other 1."""
    X, T, _ = many(student)
    if len(T) != len(X):
        fail("number of labels", "There are not as many labels as points.")
    found = np.unique(T)
    if np.array_equal(found, [-1.0, 1.0]):
        told("donut_labels_minus_one")
    if len(found) == 1:
        fail("one label", "All labels are the same: there are two classes.")
    if not np.array_equal(found, [0.0, 1.0]):
        told("donut_labels_other_names")
    # Labels that know nothing of the rings have means that differ by 2.5 * 2 / sqrt(4,000) = 0.08 of 7.5 as a rule.
    radii, is_outer = rings_of(X, centre_of(X))
    means = sorted([radii[T == 0.0].mean(), radii[T == 1.0].mean()])
    if means[1] < 1.2 * means[0]:
        told("donut_labels_shuffled_apart")
    agree = np.mean(is_outer == (T == 1.0))
    if is_two_rings(radii, is_outer) and 0.1 < agree < 0.9:
        fail("some labels", "Some labels do not belong to their points: each ring has one label.")


@pytest.mark.points(3)
@pytest.mark.aspect("statistics")
@pytest.mark.hint("How thick are the rings, compared with their radius? Where is the noise added, and how much of it?")
def test_make_donut_noise(student):
    """make_donut: gives both rings noise of about a tenth of the inner radius."""
    X, T, _ = many(student)
    first, second = (read(student.make_donut(8))[0] for _ in range(2))
    take_remarks()
    if np.array_equal(first, second):
        remark(
            "Two calls gave the same points. A seed inside the function resets the random numbers of the whole "
            "program: set it once, outside."
        )
    is_outer = T == 1.0
    if len(T) != len(X) or is_outer.all() or not is_outer.any() or not np.any(X):
        told("donut_labels_shuffled_apart")  # right a moment ago
    radii = np.sqrt(np.sum(np.square(X), axis=1))
    rings = sorted([radii[~is_outer], radii[is_outer]], key=np.mean)
    # The standard deviation that 2,000 draws show is off by 1.6 percent as a rule, so that nothing from 0.03 to 0.22 of
    # the inner radius is measured outside of 0.02 to 0.25. Asked is 0.1.
    spreads = np.array([ring.std() for ring in rings]) / rings[0].mean()
    if spreads.max() < 0.02:
        told("donut_without_noise")
    if spreads.max() > 0.25:
        told("donut_noise_too_large")
    if spreads.min() < 0.02:
        told("donut_noise_one_ring")


def picture_make_donut(make_donut):
    """How many of 2,000 points lie in each part of the plane."""
    X, _, _ = read(make_donut(2000))
    size = max(float(np.abs(X).max()), 1e-9)
    edges = np.linspace(-size, size, 22)
    counts, _, _ = np.histogram2d(-X[:, 1], X[:, 0], [edges, edges])  # a matrix begins at the top
    return matrix(counts, (21, 21), title="2,000 points in the plane", xlabel="x1", ylabel="x2, upwards")


# ---------------------------------------------------------------- donut_feature


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("Pythagoras: how far is (3, -4) from the origin?")
def test_donut_feature_values(student, reference, draw):
    """donut_feature: gives the distance of every point from the origin."""
    samples = [draw.uniform(0.5, 9.0, (n, 2)) * draw.choice([-1.0, 1.0], (n, 2)) for n in (7, 2, 12)]
    for X in [*samples, draw.integers(1, 9, (6, 2)) * np.array([-1, 1])]:
        assert_close(student.donut_feature(X), reference.donut_feature(X))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("Is it a plain array, on which * works entry by entry?")
def test_donut_feature_form(student, reference, draw):
    """donut_feature: gives a plain array."""
    for n_samples in (5, 8):
        X = draw.normal(size=(n_samples, 2))

        assert_form(student.donut_feature(X), reference.donut_feature(X))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X? X **= 2 does.")
def test_donut_feature_inputs(student, draw):
    """donut_feature: leaves the points as they were."""
    for n_samples in (4, 7):
        student.donut_feature(draw.uniform(1.5, 3.0, (n_samples, 2)))

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("NumPy squares a whole array at once. Along which axis must the squares be added up?")
def test_donut_feature_vectorised(student, draw):
    """donut_feature: works on whole columns, without a loop over the points."""
    small, large = (student.donut_feature.instructions(draw.normal(size=(n, 2))) for n in (50, 500))

    assert_vectorised(small, large)


def picture_donut_feature(donut_feature):
    """The third coordinate along a line that passes the origin at a distance of 2."""
    x1 = np.linspace(-6.0, 6.0, 41)
    return curve(
        x1,
        donut_feature(np.column_stack([x1, np.full(41, 2.0)])),
        title="The third coordinate of points with x2 = 2",
        xlabel="x1",
        ylabel="donut_feature",
    )


# ---------------------------------------------------------------- plot_donut


def two_rings(draw, n_samples):
    """Return (X, T) of a donut, in no order, where no half of the rows is of one class."""
    while True:
        T = draw.permutation(np.arange(n_samples) % 2)
        if 0.25 < T[: n_samples // 2].mean() < 0.75:
            angle = draw.uniform(0.0, 2.0 * np.pi, n_samples)
            radius = np.where(T == 1, 10.0, 5.0) + draw.uniform(-0.8, 0.8, n_samples)
            return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), T


def holds(drawn, points):
    """Return for every point whether it is among those that are drawn."""
    if not len(drawn):
        return np.zeros(len(points), dtype=bool)
    with np.errstate(invalid="ignore"):
        return (np.abs(drawn[np.newaxis] - points[:, np.newaxis]) < 1e-5).all(axis=2).any(axis=1)


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which two numbers say where in the plane a sample lies?")
def test_plot_donut_points(student, draw):
    """plot_donut: draws every point at (x1, x2)."""
    earlier = np.empty((0, 2))
    for n_samples in (16, 24):
        X, T = two_rings(draw, n_samples)
        figure = assert_figure(student.plot_donut(X, T))
        assert_points(X, T, figure)
        if holds(np.concatenate([all_points(axes)[:, :2] for axes in figure.axes]), earlier).any():
            told("plot_donut_earlier_points")
        earlier = X


def assert_points(X, T, figure):
    """Pass if every sample is drawn where it belongs."""
    drawn = np.concatenate([all_points(axes)[:, :2] for axes in figure.axes])
    there = holds(drawn, X)
    if there.all():
        return
    if not len(drawn):
        if any(line.is_joined for axes in figure.axes for line in axes.lines):
            told("plot_donut_joined")
        fail("empty", "No points are drawn: use scatter.")
    if np.array_equal(there, T == 0) or np.array_equal(there, T == 1):
        told("plot_donut_one_class")
    if there.any():
        told("plot_donut_first_points")
    if holds(drawn, X[:, ::-1]).all():
        told("plot_donut_axes_swapped")
    radii = np.sqrt(np.sum(np.square(X), axis=1))
    if any(np.isclose(column, radii[:, np.newaxis], atol=1e-5).any(axis=1).all() for column in drawn.T):
        told("plot_donut_polar")
    fail("points", "The points that are drawn are not the samples: each (x1, x2) must be there.")


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("If somebody shuffles the rows of X and T, does your picture stay the same?")
def test_plot_donut_classes(student, draw):
    """plot_donut: shows which class each point belongs to."""
    X, of = two_rings(draw, 20)
    T = of.copy()
    for k in (0, 1):  # one of each class lies among the other: what a point is cannot be told from its place
        T[np.flatnonzero(of == k)[0]] = 1 - k
    looks = looks_of(X, assert_figure(student.plot_donut(X, T)))
    if not any(looks):
        fail("points", "The points that are drawn are not the samples, so that nothing shows their classes.")
    seen = by_class(looks, T)
    if max(sum(not is_of_lines(look) for look in of_class) for of_class in seen) > FEW:
        told("plot_donut_coloured_by_place")
    if not seen[0].isdisjoint(seen[1]):
        if len(seen[0] | seen[1]) == 1:
            told("plot_donut_classes_alike")
        told("plot_donut_coloured_by_place" if set.isdisjoint(*by_class(looks, of)) else "plot_donut_halves")
    shades = [{frozenset(shade for _, _, shade in look) for look in of_class} for of_class in seen]
    if not shades[0].isdisjoint(shades[1]):
        remark(ONE_COLOUR)


ONE_COLOUR = "Both classes have the same colour: they look different only if you have given them different markers."


def by_class(looks, T):
    """Return the looks of the points with label 0, and those of the points with label 1."""
    return [{look for look, label in zip(looks, T, strict=True) if look and label == k} for k in (0, 1)]


FEW = 6
"""So many artists may be told apart by what is not described of them, such as the shape of their markers; and so many
looks may a class have."""


def looks_of(X, figure):
    """Return how each sample is drawn, as a set of its looks: empty if it is not drawn.

    A sample is known by x1 and x2, in either order: whether it stands in the right place is not asked here.
    """
    looks = [set() for _ in X]
    for axes in figure.axes:
        for number, points in enumerate(axes.points):
            mark = number if len(axes.points) <= FEW else -1
            for row, (x, y) in enumerate(zip(points.x, points.y, strict=True)):
                if (shade := shade_of(points, row)) is not None:
                    for sample in np.flatnonzero(is_at(X, x, y)):
                        looks[sample].add((mark, "" if points.label.startswith("_") else points.label, shade))
        for number, line in enumerate(axes.lines):
            for x, y in zip(line.x, line.y, strict=True):
                for sample in np.flatnonzero(is_at(X, x, y)):
                    looks[sample].add(("line", line.label, ("line", number)))
    return [frozenset(look) for look in looks]


def is_of_lines(look):
    """Return whether plot has drawn the sample, of which no colour is described."""
    return any(mark == "line" for mark, _, _ in look)


def shade_of(points, row):
    """Return the value or the colour of one point of a scatter; None where neither is described."""
    if points.values is not None:
        return float(points.values[row]) if row < points.values.size else None
    if len(points.colors) == 1:
        return tuple(np.round(points.colors[0, :3], 3))
    # In three dimensions the colour of the last point is not described.
    return tuple(np.round(points.colors[row, :3], 3)) if row < len(points.colors) else None


def is_at(X, x, y):
    """Return which samples have the coordinates x and y, in either order."""
    return (np.abs(X - [x, y]) < 1e-5).all(axis=1) | (np.abs(X - [y, x]) < 1e-5).all(axis=1)
