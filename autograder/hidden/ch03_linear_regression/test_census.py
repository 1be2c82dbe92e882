"""The rubric of the census: columns found by name, the feature that predicts best, the picture of a fit."""

import numpy as np
import pytest

from autograder.rubric import (
    VirtualFile,
    all_points,
    assert_close,
    assert_figure,
    assert_unchanged,
    fail,
    numeric,
    remark,
)

STATES = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
          "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas")  # fmt: skip
NAMES = ("income_2010", "income_2015", "poverty_pct", "hs_grad_pct", "urban_pct", "single_parent_pct")
"""The columns of numbers of the census of states, in its order."""


def table(columns):
    """Return a CSV file of columns: name -> texts or numbers, in their order."""
    lines = [",".join(columns)]
    lines += [",".join(str(cell) for cell in row) for row in zip(*columns.values(), strict=True)]
    return VirtualFile("census.csv", ("\n".join(lines) + "\n").encode())


def numbers(draw, n_samples, low, high):
    """Return numbers with two digits after the point, none a whole one, in no order, each a different one."""
    step = (high - low) / n_samples
    whole = np.floor(low + step * draw.permutation(n_samples))
    return [float(v) for v in np.round(whole + draw.integers(11, 90, n_samples) / 100.0, 2)]


def texts(n_samples):
    """Return the columns of text that the census of states begins with."""
    regions = ("South", "West", "Northeast", "Midwest")
    return {
        "state": STATES[:n_samples],
        "abb": [name[:2].upper() for name in STATES[:n_samples]],
        "region": [regions[i % 4] for i in range(n_samples)],
    }


# ---------------------------------------------------------------- load_census


def two_parts(result):
    """Return the two parts of a tuple, a list or an array, or fail."""
    if isinstance(result, np.ndarray) and result.ndim:
        result = list(result)
    if not (isinstance(result, tuple | list) and len(result) == 2):
        fail("pair", "Two arrays are asked for, the feature and the target: `return x, t`.")
    return result


def assert_columns(student, columns, feature, target):
    """Pass if two columns of a table come as two arrays of numbers."""
    result = student.load_census(table(columns), feature, target)
    if result is None:
        numeric(result)
    x, t = two_parts(result)
    assert_close(x, columns[feature])
    assert_close(t, columns[target])


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many samples has the file, and how many numbers came? Compare the first row and the last.")
def test_load_census_values(student, draw):
    """load_census: reads feature and target of every sample, from tables laid out like that of the states."""
    for n_samples, feature, target in (
        (9, "poverty_pct", "income_2010"),
        (14, "urban_pct", "hs_grad_pct"),
        (6, "income_2015", "single_parent_pct"),
    ):
        columns = texts(n_samples) | {name: numbers(draw, n_samples, 20, 90) for name in NAMES}

        assert_columns(student, columns, feature, target)

    # Some states are alike in one number, others in the other, and two lie far from the rest.
    columns = texts(14) | {name: numbers(draw, 14, 20, 90) for name in NAMES}
    x, t = columns["hs_grad_pct"], columns["urban_pct"]
    x[4], x[8], t[6], t[7] = x[1], x[1], t[2], t[3]
    x[11], t[12] = 912.25, 843.75
    assert_columns(student, columns, "hs_grad_pct", "urban_pct")


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("If somebody moves a column of the file to another place, does your function still find it?")
def test_load_census_columns(student, draw):
    """load_census: finds columns by their names, wherever they stand."""
    data = {name: numbers(draw, 8, 20, 90) for name in NAMES}
    moved = texts(8) | {name: data[name] for name in (NAMES[3], NAMES[5], NAMES[1], NAMES[4], NAMES[0], NAMES[2])}
    # One name may be a part of another, and come after it.
    names = ("rooms", "wage", "poverty_pct", "age", "income_2010", "cars", "hs_grad_pct", "children", "urban_pct")
    other = {name: numbers(draw, 10, -40, 60) for name in names} | {"town": STATES[:10]}

    assert_columns(student, moved, "poverty_pct", "income_2010")
    assert_columns(student, other, "urban_pct", "poverty_pct")
    assert_columns(student, other, "income_2010", "age")


# ---------------------------------------------------------------- best_feature


def related(draw, t, r_squared, slope, offset):
    """Return a column whose line explains a share of the target, up to rounding: offset + slope z."""
    noise = draw.normal(size=t.size)
    basis = np.linalg.qr(np.column_stack([np.ones(t.size), t, noise]))[0]
    along, across = np.sign(basis[:, 1] @ t) * basis[:, 1], basis[:, 2]
    z = (np.sqrt(r_squared) * along + np.sqrt(1.0 - r_squared) * across) * np.sqrt(t.size)
    return [float(v) for v in np.round(offset + slope * z, 3)]


def curved(t, r_squared, slope, offset):
    """Return a column that goes with the target along a curve: in ranks none is better, but its line is a poor one.

    It falls where `slope` is negative.
    """
    z = (t - t.mean()) / t.std()
    low, high = 0.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        too_straight = np.corrcoef(np.exp(middle * (z - z.max())), t)[0, 1] ** 2 > r_squared
        low, high = (middle, high) if too_straight else (low, middle)
    bent = np.exp(low * (z - z.max()))
    return [float(v) for v in np.round(offset + slope * (bent - bent.mean()) / bent.std(), 3)]


def contestants(draw, t, sign):
    """Return columns each of which would win by another measure; by R-squared, `best` does.

    `sign` says whether the target rises or falls with the best one.
    """
    proportional = 10.0 * np.mean(t) / (np.std(t) * np.sqrt(0.55))
    return {
        "first": related(draw, t, 0.20, 6.0, 30.0),
        "steep": related(draw, t, 0.40, 0.5, 12.0),
        "small": related(draw, t, 0.05, 0.2, 3.0),
        "through_the_origin": related(draw, t, 0.55, 10.0, proportional),
        "best": related(draw, t, 0.82, sign * 9.0, 0.0),
        "wide": related(draw, t, 0.45, 80.0, 300.0),
        "rising": curved(t, 0.62, sign * 5.0, -50.0),
        "unrelated": related(draw, t, 0.01, 20.0, -25.0),
        "last": related(draw, t, 0.25, 7.0, 60.0),
    }


def contests(draw, sign):
    """Return (columns, target, best) of two tables: one begins with text, one ends with it."""
    t = np.array(numbers(draw, 14, 20, 90))
    names = ("age", "single_parent_pct", "rooms", "hs_grad_pct", "poverty_pct", "rent", "cars", "children", "commute")
    columns = dict(zip(names, contestants(draw, t, sign).values(), strict=True))
    first = texts(14) | {name: columns[name] for name in names[:3]} | {"income_2010": t.tolist()} | columns
    t = np.array(numbers(draw, 11, 100, 190))
    columns = contestants(draw, t, sign)
    order = ("first", "wide", "rising", "unrelated", "steep", "small", "best", "through_the_origin", "last")
    names = ("rooms", "age", "urban_pct", "rent", "commute", "cars", "hs_grad_pct", "wage", "children")
    second = {"income": t.tolist()} | {name: columns[role] for name, role in zip(names, order, strict=True)}
    return (first, "income_2010", "poverty_pct"), (second | {"town": STATES[:11]}, "income", "hs_grad_pct")


def traps(draw):
    """Return (columns, target, best) of a table in which other columns win by rules that are right elsewhere.

    Text stands between the numbers. The best column is the last one, its numbers are fractions, and its name begins
    like that of the target. One column lies on a parabola; one is unrelated, and its R-squared has a large first digit
    and a negative exponent; the names of the towns are in the order of the target.
    """
    t = np.array(numbers(draw, 14, 20, 90))
    rank = np.argsort(np.argsort(t))
    return {
        "age": [float(v) for v in np.round(10.0 * np.where(rank % 4 < 2, 1.0, -1.0) * np.sqrt(t - t.min() + 1.0), 3)],
        "rooms": related(draw, t, 0.30, 1.0, 5.0),
        "town": [STATES[k] for k in rank],
        "income_2010": t.tolist(),
        "cars": related(draw, t, 9.5e-5, 200.0, 30.0),
        "rent": related(draw, t, 0.40, 50.0, 300.0),
        "urban_share": related(draw, t, 0.60, 0.1, 0.5),
        "income_2015": related(draw, t, 0.82, 0.1, 0.5),
    }, "income_2010", "income_2015"  # fmt: skip


OWN_FIT_LINE = (
    "Another column has a higher R-squared, but not by your fit_line and r_squared. Those are marked by themselves, so "
    "that nothing is lost here."
)


def assert_best(student, cases):
    """Pass if the name of the best feature of each table comes, be it the best by the student's own line_fit."""
    results = [text(student.best_feature(table(columns), target)) for columns, target, _ in cases]
    are_names = all(isinstance(came, str) for came in results)
    if are_names and results != [best for *_, best in cases] and results == [own_best(student, *c) for c in cases]:
        remark(OWN_FIT_LINE)
        return
    for came, (columns, target, best) in zip(results, cases, strict=True):
        if came is None:
            numeric(came)
        if not isinstance(came, str):
            fail("name", "The name of a column is asked for, as text.")
        if came == best:
            continue
        if came.strip() == best:
            fail(
                "line end", "The right name came, but with a line end or a space: strip each line before you split it."
            )
        if came == target:
            fail("target", "The target itself came. It predicts itself without any error: leave it out.")
        if came not in columns:
            fail("no column", "What came is not the name of a column of the table.")
        fail("another", "Another column has a higher R-squared.")


def own_best(student, columns, target, _):
    """Return the best feature by the student's fit_line and r_squared, or a name that no column has."""
    theirs, t = student.module("line_fit"), np.array(columns[target])
    quality = {}
    try:
        for name, cells in columns.items():
            if name != target and not isinstance(cells[0], str):
                x = np.array(cells)
                m, b = (float(numeric(part, ())) for part in two_parts(theirs.fit_line(x, t)))
                quality[name] = float(numeric(theirs.r_squared(t, m * x + b), ()))
    except AssertionError:  # those functions' own items say so
        return ""
    return max(quality, key=quality.get) if len(set(quality.values())) > 1 else ""


def text(result):
    """Return a text of NumPy's, which stays in the worker, as plain text; anything else as it is."""
    if hasattr(result, "handle") and result.handle.type_name == "numpy.str_":
        return result.removeprefix("")
    return result


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("Print the R-squared of each feature of the states for income_2010: the handout has the table.")
def test_best_feature_values(student, draw):
    """best_feature: names the column whose line has the highest R-squared."""
    assert_best(student, [*contests(draw, 1.0), traps(draw)])


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Incomes fall where poverty rises. Can a falling line predict well?")
def test_best_feature_falling(student, draw):
    """best_feature: names it also where the target falls as the feature rises."""
    assert_best(student, contests(draw, -1.0))


# ---------------------------------------------------------------- plot_fit


def fits(draw):
    """Return (x, t, m, b): samples in no order, to the right of 0 or on both sides, and lines that are not the best."""
    x = draw.permutation(np.linspace(4.0, 11.0, 9))
    return [
        (x, draw.uniform(20.0, 40.0, 9), float(draw.uniform(1.2, 2.5)), float(draw.uniform(8.0, 20.0))),
        (np.array([14, -5, 9, 21, -16, 12]), draw.integers(-30, 0, 6), -2, 7),
    ]


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Is there a point at each (x, t), and is it really a point, not the corner of a line?")
def test_plot_fit_points(student, draw):
    """plot_fit: draws every sample as a point."""
    earlier = None
    for x, t, m, b in fits(draw):
        figure = assert_figure(student.plot_fit(x, t, m, b))
        samples = np.column_stack([x, t])
        drawn = [all_points(axes) for axes in figure.axes if not axes.is_3d]
        if not sum(len(points) for points in drawn):
            fail(
                "no points",
                "No points are drawn: use scatter, or plot with a marker and no line, as in plot(x, t, 'o').",
            )
        if not any(holds(points, samples) for points in drawn):
            fail("points", "The points that are drawn are not the samples: each (x, t) must be there, x to the right.")
        if earlier is not None and any(holds(points, earlier) for points in drawn):
            fail(
                "earlier", "The points of an earlier call are still there: make a new figure in each call, not outside."
            )
        earlier = samples


def holds(points, samples):
    """Tell whether every sample is among the points."""
    if not len(points):
        return False
    distances = np.abs(points[np.newaxis] - samples[:, np.newaxis]).max(axis=2)
    return bool((distances.min(axis=1) < 1e-4).all())


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which height has the line at the smallest x, and at the largest? Compute m x + b for both by hand.")
def test_plot_fit_line(student, draw):
    """plot_fit: draws the line y = m x + b across the samples."""
    for x, t, m, b in fits(draw):
        figure = assert_figure(student.plot_fit(x, t, m, b))
        lines = [line for axes in figure.axes for line in axes.lines if line.is_joined and line.x.size > 1]
        if not lines:
            fail("no line", "No line is drawn: use plot with two points of it or more.")
        right = [line for line in lines if np.allclose(line.y, m * line.x + b, rtol=1e-4, atol=1e-4)]
        if not right:
            fail("line", "No line that is drawn lies on y = m x + b, with the m and b that were passed in.")
        across = [line for line in right if line.x.min() <= x.min() + 1e-4 and line.x.max() >= x.max() - 1e-4]
        if not across:
            fail("short", "The line does not reach from the smallest x to the largest.")
        samples = np.column_stack([x, t])
        with_samples = [axes for axes in figure.axes if not axes.is_3d and holds(all_points(axes), samples)]
        if with_samples and not any(line in across for axes in with_samples for line in axes.lines):
            fail(
                "apart",
                "The line is drawn beside the samples, in a picture of its own: both belong into the same Axes.",
            )


@pytest.mark.points(2)
@pytest.mark.aspect("form")
@pytest.mark.hint("What would somebody have to ask who sees the picture without your code?")
def test_plot_fit_labels(student, draw):
    """plot_fit: says on each axis what it shows."""
    figure = assert_figure(student.plot_fit(*fits(draw)[0]))

    if not any(axes.xlabel.strip() and axes.ylabel.strip() for axes in figure.axes):
        fail("labels", "An axis has no label: set_xlabel and set_ylabel, or plt.xlabel and plt.ylabel, write them.")


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into x or t? Sorting in place does.")
def test_plot_fit_inputs(student, draw):
    """plot_fit: leaves x and t as they were."""
    for case in fits(draw):
        student.plot_fit(*case)

        assert_unchanged(student.changed)
