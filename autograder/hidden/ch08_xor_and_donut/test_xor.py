"""The rubric of XOR: points around four corners, their labels, the product, the picture.

make_xor draws at random, so its points are judged as a whole: shares, means and spreads, with bounds that chance does
not reach. What one item asks for, the others do not ask for again: they read transposed points, a wrong number of
points or labels in one-hot form as well, so that one mistake is paid for once.
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
    bars,
    fail,
    matrix,
    numeric,
    remark,
    take_remarks,
)

CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
"""Row q is the corner of quadrant q, as `quadrants` counts them."""

MANY = 4000
"""How many points statistics are taken of."""

SAYS = {
    "xor_one_table": "You return one array with three columns. Two things are asked for, the points (n, 2) and their "
    "labels (n,): return X, T.",
    "xor_labels_first": "You return the labels first. The order is X, T: the points, then the labels.",
    "xor_points_as_columns": "The points stand in columns: X has the shape (2, n). A row is a sample: X is (n, 2).",
    "xor_labels_one_hot": "Each label is a row of zeros and ones. With two classes one number does: T is (n,), each "
    "entry 0 or 1.",
    "xor_four_points_only": "You return the four corners alone, whatever n is. Asked are n points, a quarter of them "
    "around each corner.",
    "xor_n_ignored": "The number of points is always the same. It is the argument n that says how many to draw.",
    "xor_n_per_corner": "You draw n points around each corner, which makes 4 n. n counts all points: a quarter of "
    "them, n // 4, belongs to each corner.",
    "xor_quadrant_missing": "One of the four corners has no points around it, and another has those of two. Go through "
    "(-1, -1), (-1, 1), (1, -1) and (1, 1) once each.",
    "xor_two_clouds": "There are two clouds only, one a class, which a line separates easily. XOR has four: each class "
    "has two, in opposite corners.",
    "xor_unbalanced": "The corners do not share the points evenly. A quarter of them belongs to each of the four.",
    "xor_corners_zero_and_one": "Your points lie on the square from 0 to 1, as in the truth table. The corners are "
    "(-1, -1) to (1, 1) here: around 0, where the sign of x1 x2 tells the classes apart.",
    "xor_uniform_square": "Your points fill the whole square, up to the very axes, where the classes touch. Asked are "
    "four clouds with room between them: a corner plus a little noise.",
    "xor_noise_one_sided": "Your noise is never negative, so that all clouds lie to one side of their corners. Noise "
    "has mean 0: np.random.randn and np.random.normal are centred, np.random.rand runs from 0 to 1.",
    "xor_labels_or": "These are the labels of OR: 1 wherever a coordinate is positive. XOR is 1 where exactly one of "
    "the two is: at (1, 1) it is 0.",
    "xor_labels_and": "These are the labels of AND: 1 where both coordinates are positive. XOR is 1 where exactly one "
    "of the two is.",
    "xor_labels_inverted": "The two classes have changed places: you give 1 where the signs agree. XOR is 1 where they "
    "differ.",
    "xor_labels_one_coordinate": "Your labels tell one coordinate's sign and forget the other. XOR looks at both: 1 "
    "where the signs differ.",
    "xor_labels_minus_one": "Your labels are -1 and +1. Here the classes are called 0 and 1, as for the sigmoid.",
    "xor_labels_corner_numbers": "Your labels number the four clouds. There are two classes: opposite corners have the "
    "same label, 0 or 1.",
    "xor_labels_shuffled_apart": "The labels do not belong to the points: every cloud holds both. If you shuffle, "
    "shuffle X and T by one and the same permutation.",
    "xor_without_noise": "All points of a cloud are the same point: there is no noise. Add random numbers with a "
    "standard deviation of about 0.2, new ones for every point.",
    "xor_noise_too_small": "The clouds are hardly more than points. The noise has a standard deviation of about 0.2; "
    "its square, 0.04, is the variance.",
    "xor_noise_too_large": "The clouds run into each other. The noise has a standard deviation of about 0.2: multiply "
    "np.random.randn by it, or pass it to np.random.normal as the second argument. (A covariance matrix takes its "
    "square.)",
    "xor_noise_one_coordinate": "Only one of the two coordinates has noise, so that the clouds are flat. Draw n x 2 "
    "numbers.",
    "xor_one_cloud_copied": "The clouds are copies: the noise was drawn for one and used again around another corner. "
    "Draw new numbers for every point, n x 2 of them.",
    "xor_noise_same_for_both": "Both coordinates of a point get the same noise, so that each cloud is a diagonal line. "
    "Draw n x 2 numbers, not n.",
    "plot_xor_two_dimensions": "The axes have two dimensions. The third is the point of this picture: "
    "figure.add_subplot(projection='3d').",
    "plot_xor_height_zero": "All points lie at height 0, where no plane divides them. The height is x1 x2.",
    "plot_xor_height_is_label": "The height of your points is their label. That a plane divides those is no news; the "
    "height is x1 x2, which knows no labels.",
    "plot_xor_axes_swapped": "The coordinates of the points are mixed up. x1 goes to the right, x2 to the back, and "
    "x1 x2 is the height.",
    "plot_xor_one_class": "Only the points of one class are drawn. Both belong into the picture.",
    "plot_xor_joined": "The points are joined by lines, in an order that means nothing. Use scatter, or plot with a "
    "marker alone: 'o'.",
    "plot_xor_classes_alike": "All points look alike, so that nobody sees which class they belong to. Give scatter "
    "c=T, or call it once for each class.",
    "plot_xor_earlier_points": "The points of the call before are still in the picture. Make the figure inside of "
    "the function, so that every call draws into one of its own.",
    "plot_xor_coloured_by_place": "The colour of a point follows from where it lies, not from its label. Give scatter "
    "c=T, or call it once for each class.",
    "plot_xor_halves": "The points are coloured by their place in X, not by their label. The rows come in any order: "
    "T == 0 and T == 1 say which point belongs to which class.",
}
"""What is told of a finding; those that are known misconceptions have the name and the words of their file."""


def told(name):
    """Fail for a known reason."""
    fail(name, SAYS[name])


# ---------------------------------------------------------------- make_xor


def read(came):
    """Return (X, T, faults) of what make_xor returned: X (m, 2), T flat, the names of what is wrong with their form.

    What is asked for in another form is read all the same: the items say where it counts.
    """
    faults = []
    if isinstance(came, np.ndarray) and came.ndim == 2 and came.shape[1] == 3:
        faults.append("xor_one_table")
        came = came[:, :2], came[:, 2]
    if came is None:
        numeric(came)
    if not (isinstance(came, tuple | list) and len(came) == 2):
        fail("pair", "Two things are asked for, the points and their labels: return X, T.")
    X, T = (numeric(part) for part in came)
    if X.ndim == 1 and T.ndim == 2:
        faults.append("xor_labels_first")
        X, T = T, X
    if X.ndim == 2 and X.shape[0] == 2 != X.shape[1]:
        faults.append("xor_points_as_columns")
        X = X.T
    if X.ndim != 2 or X.shape[1] != 2 or not len(X):
        raise Mismatch("points", "X is no table of points: it has one row a point and two columns, x1 and x2.", came)
    if T.ndim == 2 and T.shape[1] == 1:
        remark("T is a column, shape (n, 1), where a flat array, shape (n,), is expected.")
    if T.ndim == 2 and T.shape[1] == 2 and len(T) > 1:
        faults.append("xor_labels_one_hot")
        T = T.argmax(axis=1).astype(np.float64)
    if not (np.isfinite(X).all() and np.isfinite(T).all()):
        fail("not finite", "X or T holds NaN or infinity.")
    return np.clip(X, -1e6, 1e6), T.reshape(-1), faults


def many(student):
    """Return what `read` reads of many points, without remarks on their form: the item of the shapes makes those."""
    found = read(student.make_xor(MANY))
    take_remarks()
    return found


def quadrants(X):
    """Return the number of each point's quadrant, 0 to 3: of (-, -), (-, +), (+, -), (+, +)."""
    return 2 * (X[:, 0] > 0) + (X[:, 1] > 0)


def lies_from_zero_to_one(X):
    """Tell whether the points belong to the corners of the square from 0 to 1."""
    to_zero_or_one = np.minimum(np.abs(X), np.abs(X - 1.0)).mean()
    return X.min() >= 0.0 or to_zero_or_one < 0.5 * np.abs(np.abs(X) - 1.0).mean()


def by_chance(n_samples):
    """Return by how much a share of `n_samples` random points may be off.

    By Hoeffding's inequality P(|share - p| > room) <= 2 exp(-2 n room²), which is 2 exp(-30) = 2e-13 here.
    """
    return np.sqrt(30.0 / (2.0 * n_samples))


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Print the shapes of X and T for n = 8 and for n = 40.")
def test_make_xor_shapes(student):
    """make_xor: gives n points, one a row, and a label for each."""
    counts = (8, 40, 100)
    results = [read(student.make_xor(n)) for n in counts]

    for _, _, faults in results:
        for name in faults:
            told(name)
    found = [len(X) for X, _, _ in results]
    if found == [4, 4, 4]:
        told("xor_four_points_only")
    if len(set(found)) == 1:
        told("xor_n_ignored")
    if found == [4 * n for n in counts]:
        told("xor_n_per_corner")
    if found != list(counts):
        fail("number of points", "The number of points is not n. n counts the points of all four corners together.")
    if found != [len(T) for _, T, _ in results]:
        fail("number of labels", "There are not as many labels as points.")


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which mean has X in each quadrant, and how many points lie there? Draw X.")
def test_make_xor_corners(student):
    """make_xor: spreads its points evenly over four clouds, around (±1, ±1)."""
    X, _, _ = many(student)
    if lies_from_zero_to_one(X):
        told("xor_corners_zero_and_one")
    of = quadrants(X)
    shares = np.bincount(of, minlength=4) / len(X)
    empty = np.sum(shares < 0.01)
    if empty == 2:
        told("xor_two_clouds")
    if empty:
        told("xor_quadrant_missing")
    if np.abs(shares - 0.25).max() > by_chance(len(X)):
        told("xor_unbalanced")
    # With 1,000 points a cloud and a standard deviation of 0.4, twice the one asked for, a cloud's mean is off by
    # 0.0126 as a rule: 0.25 is 19 times that. Even at 1.0, where points cross the axes, the means are off by 0.17.
    off = np.array([X[of == q].mean(axis=0) for q in range(4)]) - CORNERS
    if np.abs(off).max() > 0.25:
        inside, size = np.mean([X[of == q].std(axis=0) for q in range(4)]), np.abs(X).mean()
        shift = off.mean(axis=0)
        if len(np.unique(X, axis=0)) < len(X) / 2:
            told("xor_without_noise")
        if np.abs(off - shift).max() <= 0.25 and np.abs(shift).min() > 0.1:
            told("xor_noise_one_sided")
        if inside > 0.45 * max(size, 1.0):
            told("xor_noise_too_large")
        if np.abs(size - 0.5) < 0.1 and inside > 0.2:
            told("xor_uniform_square")
        fail("corners", "The four clouds do not lie around the corners (-1, -1), (-1, 1), (1, -1) and (1, 1).")


PATTERNS = {
    (1, 0, 0, 1): "xor_labels_inverted",
    (0, 1, 1, 1): "xor_labels_or",
    (0, 0, 0, 1): "xor_labels_and",
    (0, 0, 1, 1): "xor_labels_one_coordinate",
    (0, 1, 0, 1): "xor_labels_one_coordinate",
    (1, 1, 0, 0): "xor_labels_one_coordinate",
    (1, 0, 1, 0): "xor_labels_one_coordinate",
}
"""The label of each quadrant, where it is known what was meant."""


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which label has each of the four corners by XOR? Take the mean of your T over each quadrant.")
def test_make_xor_labels(student):
    """make_xor: labels the clouds 0 and 1 by XOR: 1 where the signs of the corner differ."""
    X, T, _ = many(student)
    if len(T) != len(X):
        fail("number of labels", "There are not as many labels as points.")
    assert_zero_and_one(T)
    centred = X - 0.5 if lies_from_zero_to_one(X) else X
    of = quadrants(centred)
    there = [q for q in range(4) if np.mean(of == q) > 0.01]
    means = np.array([T[of == q].mean() for q in there])
    # Up to a standard deviation of 0.4, less than two in a hundred points lie across an axis; even at 1.0 a quadrant
    # holds 0.27 of the other class. A share of 1,000 points drawn by a coin is off by 0.15 with a chance below 4e-20.
    if np.any((means > 0.35) & (means < 0.65)):
        told("xor_labels_shuffled_apart")
    pattern = tuple(int(mean > 0.5) for mean in means)
    right = tuple((0, 1, 1, 0)[q] for q in there)
    if pattern != right:
        if pattern in PATTERNS:
            told(PATTERNS[pattern])
        fail("labels", "The labels are not those of XOR: 1 where the signs of the two coordinates differ, else 0.")
    is_narrow = (centred - CORNERS[of]).std() < 0.42
    is_right = np.isin(of, [1, 2]) == (T == 1.0)
    if is_narrow and is_right.mean() < 0.95:
        fail(
            "some labels",
            "Some points have the label of the other class: 1 where the signs of the corner differ, else 0.",
        )


def assert_zero_and_one(T):
    """Pass if the labels are 0 and 1."""
    found = np.unique(T)
    if np.array_equal(found, [-1.0, 1.0]):
        told("xor_labels_minus_one")
    if len(found) == 4:
        told("xor_labels_corner_numbers")
    if len(found) == 1:
        fail("one label", "All labels are the same: there are two classes.")
    if not np.array_equal(found, [0.0, 1.0]):
        fail("other labels", "The labels are not 0 and 1.")


@pytest.mark.points(6)
@pytest.mark.aspect("statistics")
@pytest.mark.hint("How far are the points from their corners, to the right and upwards? What is the mean of the noise?")
def test_make_xor_noise(student):
    """make_xor: surrounds the corners with noise of a standard deviation of about 0.2."""
    X, _, _ = many(student)
    first, second = (read(student.make_xor(8))[0] for _ in range(2))
    take_remarks()
    if np.array_equal(first, second):
        remark(
            "Two calls gave the same points. A seed inside the function resets the random numbers of the whole "
            "program: set it once, outside."
        )
    of = quadrants(X)
    if np.bincount(of, minlength=4).min() < 2:
        told("xor_quadrant_missing")  # right a moment ago
    noise = X - CORNERS[of]
    spreads = np.array([noise[of == q].std(axis=0) for q in range(4)])
    if len(np.unique(X, axis=0)) < len(X) / 2:
        told("xor_without_noise")
    # The standard deviation that 1,000 draws show is off by 1 / sqrt(2,000) = 2.2 percent as a rule, so that 0.06 is
    # measured below 0.05 with a chance of 4e-14. All 4,000 are off by 1.1 percent, so that 0.36 is measured above 0.4
    # with a chance below 1e-22. 0.2 as a variance, 0.447, is measured as 0.438 (a point beyond an axis counts as
    # another corner's); the square of 0.2 is 0.04.
    if spreads.max() < 0.05:
        told("xor_noise_too_small")
    if noise.std(axis=0).max() > 0.4:
        told("xor_noise_too_large")
    if (spreads < 0.05).all(axis=0).any():
        told("xor_noise_one_coordinate")
    if spreads.min() < 0.05:
        fail("some clouds", "Some of the clouds have no noise, or next to none.")
    # Coordinates drawn one by one have a correlation of 1 / sqrt(1,000) = 0.03 as a rule in a cloud of 1,000.
    together = [np.corrcoef(noise[of == q].T)[0, 1] for q in range(4)]
    if np.mean(np.abs(together)) > 0.5:
        told("xor_noise_same_for_both")
    # Two draws of floats do not agree in nine digits, be it up to the sign. If they are rounded to two, a fifth of
    # those in one cloud occur in another as well.
    copies = [np.unique(np.round(np.abs(noise[of == q]), 9) @ [1.0, 1.0j]) for q in range(4)]
    if any(np.isin(copies[p], copies[q]).mean() > 0.9 for p in range(4) for q in range(p)):
        told("xor_one_cloud_copied")
    # The mean of 4,000 draws of 0.4 is off by 0.0063 as a rule: 0.05 is eight times that, a chance of 3e-15.
    if np.abs(noise.mean(axis=0)).max() > 0.05:
        told("xor_noise_one_sided")


def picture_make_xor(make_xor):
    """How many of 2,000 points lie in each part of the plane."""
    X, _, _ = read(make_xor(2000))
    edges = np.linspace(-2.0, 2.0, 17)
    counts, _, _ = np.histogram2d(-X[:, 1], X[:, 0], [edges, edges])  # a matrix begins at the top
    return matrix(counts, (16, 16), title="2,000 points, from -2 to 2", xlabel="x1", ylabel="x2, upwards")


# ---------------------------------------------------------------- xor_feature


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which sign has the third coordinate where x1 and x2 differ in sign, and how large is it?")
def test_xor_feature_values(student, reference, draw):
    """xor_feature: multiplies the two coordinates of every point."""
    samples = [
        draw.uniform(0.3, 3.0, (n, 2)) * draw.permutation(np.resize([[1, 1], [1, -1], [-1, 1], [-1, -1]], (n, 2)))
        for n in (7, 2, 12)
    ]
    for X in [*samples, draw.integers(2, 9, (6, 2)) * np.array([1, -1])]:
        assert_close(student.xor_feature(X), reference.xor_feature(X))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("Is it a plain array, on which * works entry by entry?")
def test_xor_feature_form(student, reference, draw):
    """xor_feature: gives a plain array."""
    for n_samples in (5, 8):
        X = draw.normal(size=(n_samples, 2))

        assert_form(student.xor_feature(X), reference.xor_feature(X))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X? A column of X is a view of it, no copy.")
def test_xor_feature_inputs(student, draw):
    """xor_feature: leaves the points as they were."""
    for n_samples in (4, 7):
        student.xor_feature(draw.uniform(1.5, 3.0, (n_samples, 2)))

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("X[:, 0] is the whole first column. What does NumPy do with two columns and a *?")
def test_xor_feature_vectorised(student, draw):
    """xor_feature: works on whole columns, without a loop over the points."""
    small, large = (student.xor_feature.instructions(draw.normal(size=(n, 2))) for n in (50, 500))

    assert_vectorised(small, large)


def picture_xor_feature(xor_feature):
    """The heights of eight points, two near each corner."""
    X = np.concatenate([CORNERS * [0.8, 1.1], CORNERS * [1.2, 1.3]])
    return bars(
        [f"({x1:g}, {x2:g})" for x1, x2 in X],
        xor_feature(X),
        title="The third coordinate of eight points",
        xlabel="(x1, x2)",
        ylabel="xor_feature",
    )


# ---------------------------------------------------------------- plot_xor

OWN_FEATURE = (
    "The height is what your xor_feature gives. It is not right yet; that is marked there, not a second time here."
)


def clouds(draw, n_samples):
    """Return (X, T) of XOR, in no order, where no half of the rows is of one class."""
    while True:
        corners = draw.permutation(np.resize(CORNERS, (n_samples, 2)))
        T = (corners[:, 0] != corners[:, 1]).astype(np.int64)
        if 0.25 < T[: n_samples // 2].mean() < 0.75:
            return corners * draw.uniform(0.6, 1.4, (n_samples, 2)), T


def holds(drawn, points):
    """Return for every point whether it is among those that are drawn."""
    if not len(drawn):
        return np.zeros(len(points), dtype=bool)
    with np.errstate(invalid="ignore"):
        return (np.abs(drawn[np.newaxis] - points[:, np.newaxis]) < 1e-5).all(axis=2).any(axis=1)


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which three numbers belong to a point, and is there a third axis for the last of them?")
def test_plot_xor_points(student, draw):
    """plot_xor: draws every point in three dimensions, at (x1, x2, x1 x2)."""
    earlier = np.empty((0, 2))
    for n_samples in (16, 24):
        X, T = clouds(draw, n_samples)
        figure = assert_figure(student.plot_xor(X, T))
        assert_points(student, X, T, figure)
        if holds(np.concatenate([all_points(axes)[:, :2] for axes in figure.axes]), earlier).any():
            told("plot_xor_earlier_points")
        earlier = X


def assert_points(student, X, T, figure):
    """Pass if every sample is drawn where it belongs."""
    spaces = [axes for axes in figure.axes if axes.is_3d]
    if not spaces:
        told("plot_xor_two_dimensions")
    drawn = np.concatenate([all_points(axes) for axes in spaces])
    right = np.column_stack([X, X[:, 0] * X[:, 1]])
    there = holds(drawn, right)
    if there.all():
        return
    if not len(drawn):
        if any(line.is_joined for axes in spaces for line in axes.lines):
            told("plot_xor_joined")
        fail("empty", "No points are drawn: use scatter with three coordinates.")
    if np.array_equal(there, T == 0) or np.array_equal(there, T == 1):
        told("plot_xor_one_class")
    if holds(drawn, np.column_stack([X, np.zeros(len(X))])).all():
        told("plot_xor_height_zero")
    if holds(drawn, np.column_stack([X, T])).all():
        told("plot_xor_height_is_label")
    if any(holds(drawn, right[:, order]).all() for order in ([1, 0, 2], [0, 2, 1], [1, 2, 0], [2, 0, 1], [2, 1, 0])):
        told("plot_xor_axes_swapped")
    if is_own_feature(student, X, drawn):
        remark(OWN_FEATURE)
        return
    if holds(drawn[:, :2], X).all():
        fail("height", "x1 and x2 are right; the third coordinate of the points is not x1 x2.")
    fail("points", "The points that are drawn are not the samples: each (x1, x2, x1 x2) must be there.")


def is_own_feature(student, X, drawn):
    """Tell whether the height is what the student's xor_feature, marked by itself, makes of the points."""
    try:
        own = numeric(student.xor_feature(X), (len(X),))
    except AssertionError:
        return False
    return bool(np.ptp(own) > 0 and holds(drawn, np.column_stack([X, own])).all())


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("If somebody shuffles the rows of X and T, does your picture stay the same?")
def test_plot_xor_classes(student, draw):
    """plot_xor: shows which class each point belongs to."""
    X, of = clouds(draw, 20)
    T = of.copy()
    for k in (0, 1):  # one of each class lies among the other: what a point is cannot be told from its place
        T[np.flatnonzero(of == k)[0]] = 1 - k
    looks = looks_of(X, assert_figure(student.plot_xor(X, T)))
    if not any(looks):
        fail("points", "The points that are drawn are not the samples, so that nothing shows their classes.")
    seen = by_class(looks, T)
    if max(sum(not is_of_lines(look) for look in of_class) for of_class in seen) > FEW:
        told("plot_xor_coloured_by_place")
    if not seen[0].isdisjoint(seen[1]):
        if len(seen[0] | seen[1]) == 1:
            told("plot_xor_classes_alike")
        told("plot_xor_coloured_by_place" if set.isdisjoint(*by_class(looks, of)) else "plot_xor_halves")
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
