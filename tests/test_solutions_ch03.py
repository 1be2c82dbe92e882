"""Chapter 3 against scipy and scikit-learn, and against what a fit has to be."""

import re

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats
from sklearn import linear_model
from sklearn.metrics import r2_score
from sklearn.preprocessing import PolynomialFeatures

from autograder import catalog
from autograder.content import tree
from autograder.grader import reference
from autograder.rubric import all_points
from autograder.sandbox.figures import close_figures, describe

ASSIGNMENT = catalog.assignment("ch03_linear_regression")
STATES = str(tree().data / "us_states.csv")
CLOSE = {"rel": 1e-8, "abs": 1e-8}
SEEDS = (0, 1, 2)

solutions = {e.name: reference.load(e.solution, reference.siblings(ASSIGNMENT)) for e in ASSIGNMENT.exercises}
line_fit, linear_regression, census = (solutions[name] for name in ("line_fit", "linear_regression", "census"))

steadily = settings(deadline=None, derandomize=True, max_examples=50, database=None)

numbers = st.floats(-100, 100).map(lambda v: round(v, 3))
vectors = st.integers(1, 20).flatmap(lambda n: st.tuples(*2 * [arrays(np.float64, n, elements=numbers)]))


@st.composite
def samples(draw):
    """Pairs (x, y) whose x are spread enough for a slope to be well defined."""
    x, y = draw(vectors)
    assume(len(x) > 2)
    assume(np.ptp(x) > 1)
    return x, y


def noisy_samples(seed, n_samples=30, n_features=3):
    generator = np.random.default_rng(seed)
    X = generator.normal(1.0, 2.0, (n_samples, n_features))
    return X, X @ generator.normal(size=n_features) + generator.normal(3.0, 1.0, n_samples)


# ---------------------------------------------------------------- line_fit


@steadily
@given(vectors)
def test_the_dot_product_is_the_sum_over_the_entries(pair):
    w, x = pair

    assert line_fit.dot(w, x) == pytest.approx(sum(a * b for a, b in zip(w, x, strict=True)), **CLOSE)


@steadily
@given(vectors)
def test_the_squared_error_is_the_dot_product_of_the_difference_with_itself(pair):
    T, Y = pair

    assert line_fit.squared_error(T, Y) == pytest.approx(line_fit.dot(T - Y, T - Y), **CLOSE)


def test_the_squared_error_of_two_parts_is_the_sum_of_theirs():
    T, Y = np.array([1.0, 5.0, 2.0, 8.0]), np.array([2.0, 3.0, 2.5, 4.0])

    parts = line_fit.squared_error(T[:1], Y[:1]) + line_fit.squared_error(T[1:], Y[1:])
    assert line_fit.squared_error(T, Y) == pytest.approx(parts, **CLOSE)


@steadily
@given(samples())
def test_the_line_is_that_of_scipy(pair):
    x, y = pair
    fit = stats.linregress(x, y)

    assert line_fit.fit_line(x, y) == pytest.approx((fit.slope, fit.intercept), rel=1e-7, abs=1e-6)


@steadily
@given(samples(), st.floats(-1, 1), st.floats(-10, 10))
def test_no_other_line_has_a_smaller_squared_error(pair, turn, lift):
    x, y = pair
    m, b = line_fit.fit_line(x, y)

    best = line_fit.squared_error(y, m * x + b)
    assert best <= line_fit.squared_error(y, (m + turn) * x + b + lift) + 1e-7 * (1 + best)


def test_the_line_survives_an_offset_that_ruins_raw_sums():
    x, y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 3.0, 4.0, 8.0])

    assert line_fit.fit_line(x + 1e8, y)[0] == pytest.approx(2.2, **CLOSE)


@steadily
@given(vectors)
def test_r_squared_is_that_of_scikit_learn(pair):
    T, Y = pair
    assume(len(T) > 1)
    assume(np.ptp(T) > 0.1)

    assert line_fit.r_squared(T, Y) == pytest.approx(r2_score(T, Y), **CLOSE)


@steadily
@given(samples())
def test_r_squared_of_the_best_line_is_the_squared_correlation(pair):
    x, y = pair
    assume(np.ptp(y) > 1)
    m, b = line_fit.fit_line(x, y)

    assert line_fit.r_squared(y, m * x + b) == pytest.approx(np.corrcoef(x, y)[0, 1] ** 2, rel=1e-6, abs=1e-6)


# ---------------------------------------------------------------- linear_regression


@pytest.mark.parametrize("seed", SEEDS)
def test_the_weights_are_those_of_scikit_learn(seed):
    X, T = noisy_samples(seed)
    model = linear_model.LinearRegression().fit(X, T)

    weights = linear_regression.fit(linear_regression.add_bias(X), T)
    assert weights == pytest.approx([model.intercept_, *model.coef_], **CLOSE)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_residuals_are_at_right_angles_to_every_feature(seed):
    X, T = noisy_samples(seed)

    assert X.T @ (T - X @ linear_regression.fit(X, T)) == pytest.approx(np.zeros(3), abs=1e-9)


def test_the_weights_of_one_feature_and_ones_are_the_intercept_and_the_slope():
    x, y = np.array([1.0, 2.0, 4.0, 7.0]), np.array([3.0, 1.0, 6.0, 5.0])
    m, b = line_fit.fit_line(x, y)

    assert linear_regression.fit(linear_regression.add_bias(x[:, np.newaxis]), y) == pytest.approx([b, m], **CLOSE)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_model_predicts_what_that_of_scikit_learn_predicts(seed):
    X, T = noisy_samples(seed)
    new = np.random.default_rng(seed + 10).normal(size=(7, 3))
    model = linear_regression.LinearRegression()
    model.train(linear_regression.add_bias(X), T)

    expected = linear_model.LinearRegression().fit(X, T).predict(new)
    assert model.predict(linear_regression.add_bias(new)) == pytest.approx(expected, **CLOSE)


def test_training_one_model_leaves_another_alone_and_training_again_starts_anew():
    X = linear_regression.add_bias(np.array([[0.0], [1.0], [3.0]]))
    one, other = linear_regression.LinearRegression(), linear_regression.LinearRegression()
    one.train(X, np.array([1.0, 3.0, 7.0]))
    other.train(X, np.array([5.0, 5.0, 5.0]))
    other.train(X, np.array([0.0, 1.0, 3.0]))

    assert one.predict(X) == pytest.approx([1.0, 3.0, 7.0], **CLOSE)
    assert other.predict(X) == pytest.approx([0.0, 1.0, 3.0], **CLOSE)


@pytest.mark.parametrize("degree", [0, 1, 2, 5])
def test_the_powers_are_those_of_scikit_learn(degree):
    x = np.array([-2.0, 0.0, 0.5, 3.0])

    expected = PolynomialFeatures(degree).fit_transform(x[:, np.newaxis])
    assert linear_regression.polynomial_features(x, degree) == pytest.approx(expected, **CLOSE)


def test_the_powers_of_integers_are_floats_and_do_not_wrap_around():
    features = linear_regression.polynomial_features(np.array([10]), 25)

    assert features[0, -1] == pytest.approx(1e25)


# ---------------------------------------------------------------- census


def test_columns_are_found_by_their_names_in_any_order(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("b,town,a\n1.5,Ulm,-2\n2.5,Bonn,4\n")

    x, t = census.load_census(str(path), "a", "b")
    assert x.tolist() == [-2.0, 4.0]
    assert t.tolist() == [1.5, 2.5]


def test_every_state_is_read():
    x, t = census.load_census(STATES, "poverty_pct", "income_2010")

    assert x.shape == t.shape == (51,)


def test_the_best_feature_may_be_a_falling_one_and_is_neither_text_nor_the_target():
    assert census.best_feature(STATES, "poverty_pct") == "hs_grad_pct"
    assert census.best_feature(STATES, "income_2015") == "income_2010"


def test_the_picture_shows_the_samples_and_the_line_from_end_to_end():
    x, t = np.array([3.0, 1.0, 4.0]), np.array([2.0, 5.0, 3.0])
    (axes,) = describe(census.plot_fit(x, t, 0.5, 2.0)).axes
    close_figures()

    assert all_points(axes).tolist() == [[3.0, 2.0], [1.0, 5.0], [4.0, 3.0]]
    (line,) = [line for line in axes.lines if line.is_joined]
    assert line.x.tolist() == [1.0, 4.0]
    assert line.y.tolist() == [2.5, 4.0]
    assert axes.xlabel
    assert axes.ylabel


# ---------------------------------------------------------------- the handout

HANDOUT = ASSIGNMENT.handout.read_text(encoding="utf-8")


def rows(first):
    """Return the cells of the handout's rows that begin with a pattern."""
    found = re.findall(rf"^\| ({first}) \| (.+) \|$", HANDOUT, flags=re.MULTILINE)
    return [(name.strip("`"), *rest.split(" | ")) for name, rest in found]


def income_by(*names):
    columns = [census.load_census(STATES, name, "income_2010") for name in names]
    X, t = linear_regression.add_bias(np.column_stack([x for x, _ in columns])), columns[0][1]
    w = linear_regression.fit(X, t)
    return w, line_fit.r_squared(t, X @ w)


def test_the_handouts_table_of_features_is_that_of_the_solution():
    quoted = rows(r"`\w+_pct`")

    assert [name for name, *_ in quoted] == ["poverty_pct", "urban_pct", "hs_grad_pct", "single_parent_pct"]
    for name, slope, r_squared in quoted:
        w, quality = income_by(name)
        assert (f"{w[1]:.2f}", f"{quality:.4f}") == (slope, r_squared)


def test_the_handouts_fits_of_several_features_and_of_curves_are_those_of_the_solution():
    names = ("poverty_pct", "urban_pct", "hs_grad_pct", "single_parent_pct")
    curves = []
    for file, feature, target, start, step in (
        ("earnings_by_experience.csv", "experience", "mean_weekly_wage", 0, 1),
        ("us_population.csv", "year", "population", 1790, 10),
    ):
        x, t = census.load_census(str(tree().data / file), feature, target)
        for degree in (1, 2):
            F = linear_regression.polynomial_features((x - start) / step, degree)
            curves.append(line_fit.r_squared(t, F @ linear_regression.fit(F, t)))

    expected = [income_by("hs_grad_pct", "urban_pct")[1], income_by(*names)[1], *curves]
    quoted = [cells[-1] for cells in rows("(?:`hs_grad_pct` and|all four|mean wage|population over).*?")]
    assert quoted == [f"{value:.4f}" for value in expected]


def test_the_handouts_small_examples_are_those_of_the_solution():
    calls = rows(r"`\w+\(np.*?`")
    names = {"np": np, **vars(linear_regression), **vars(line_fit)}
    came = [float(eval(call, names)) for call, _ in calls]

    assert came == pytest.approx([float(number) for _, number in calls], rel=2e-6)
    assert len(calls) == 6


def test_the_handouts_points_are_those_of_the_rubric():
    expected = {}
    for item in ASSIGNMENT.items:
        expected[item.function] = expected.get(item.function, 0) + item.points
    asked, marked = HANDOUT.split("## How it is marked")

    quoted = re.findall(r"^\|[^|]*\| `(\w+)[(`].*\| (\d+) \|$", asked, flags=re.MULTILINE)
    assert {name: int(points) for name, points in quoted} == expected
    parts = re.findall(r"^\| `(\w+)` \|(.*)\|$", marked, flags=re.MULTILINE)
    assert {name: sum(map(int, re.findall(r"\d+", cells))) for name, cells in parts} == expected
