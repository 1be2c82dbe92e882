"""The solutions of chapter 8 against SciPy and scikit-learn, and its rubrics against chance and odd results."""

import importlib.util
import math
import re
import shutil
import subprocess
import sys
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import PolynomialFeatures

from autograder.catalog import assignment
from autograder.grader import reference
from autograder.release import workspace
from autograder.rubric import all_points, describe, take_remarks

ASSIGNMENT = assignment("ch08_xor_and_donut")
HIGHEST = 0.75  # the share of XOR's four clouds that a line can have on their right sides

few = settings(max_examples=50, deadline=None, database=None, derandomize=True)
points = arrays(np.float64, st.tuples(st.integers(1, 9), st.just(2)), elements=st.floats(-1e3, 1e3))


def solution(name):
    exercise = next(e for e in ASSIGNMENT.exercises if e.name == name)
    return reference.load(exercise.solution, reference.siblings(ASSIGNMENT))


def rubric(name):
    exercise = next(e for e in ASSIGNMENT.exercises if e.name == name)
    spec = importlib.util.spec_from_file_location(f"rubric_of_{name}", exercise.rubric)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


xor, donut, experiment = (solution(name) for name in ("xor", "donut", "experiment"))
given_module = reference.load(next(path for path in ASSIGNMENT.given if path.stem == "given"), {})
rubrics = {name: rubric(name) for name in ("xor", "donut", "experiment")}


@pytest.fixture(autouse=True)
def _same_chance_every_time_and_no_figures_left():
    np.random.seed(8)
    yield
    plt.close("all")
    take_remarks()


# ---------------------------------------------------------------- the data


@pytest.mark.parametrize("n", [4, 40, 400])
def test_each_corner_has_a_quarter_of_the_points(n):
    X, T = xor.make_xor(n)

    assert X.shape == (n, 2)
    assert T.shape == (n,)
    corners, counts = np.unique(np.sign(X), axis=0, return_counts=True)
    assert corners.tolist() == [[-1, -1], [-1, 1], [1, -1], [1, 1]]
    assert set(counts) == {n // 4}


def test_the_labels_of_xor_are_pythons_own_exclusive_or():
    X, T = xor.make_xor(400)

    assert T.tolist() == [int(x1 > 0) ^ int(x2 > 0) for x1, x2 in X]


def test_the_noise_of_xor_is_gaussian_with_a_deviation_of_two_tenths():
    X, _ = xor.make_xor(4000)

    noise = (X - np.sign(X)).ravel()
    assert scipy.stats.kstest(noise, "norm", args=(0.0, 0.2)).pvalue > 0.001


def test_the_radii_of_the_donut_are_gaussian_around_five_and_ten():
    X, T = donut.make_donut(4000)

    radii = np.abs(X[:, 0] + 1j * X[:, 1])
    for label, radius in ((0, 5.0), (1, 10.0)):
        of_class = radii[np.equal(T, label)]
        assert scipy.stats.kstest(of_class, "norm", args=(radius, 0.5)).pvalue > 0.001
        assert len(of_class) == 2000


def test_the_angles_of_the_donut_are_uniform_on_the_full_circle():
    X, T = donut.make_donut(4000)

    for label in (0, 1):
        x1, x2 = X[np.equal(T, label)].T
        angles = np.arctan2(x2, x1)
        assert scipy.stats.kstest(angles, "uniform", args=(-np.pi, 2.0 * np.pi)).pvalue > 0.001


@pytest.mark.parametrize("make", [xor.make_xor, donut.make_donut])
def test_points_are_drawn_anew_at_every_call(make):
    assert not np.array_equal(make(8)[0], make(8)[0])


# ---------------------------------------------------------------- the features


@few
@given(points)
def test_the_feature_of_xor_is_the_interaction_of_scikit_learn(X):
    interaction = PolynomialFeatures(2, interaction_only=True, include_bias=False).fit_transform(X)[:, 2]

    np.testing.assert_allclose(xor.xor_feature(X), interaction)


@few
@given(points)
def test_the_feature_of_the_donut_is_the_length_of_every_row(X):
    np.testing.assert_allclose(donut.donut_feature(X), [math.hypot(*row) for row in X], atol=1e-150)


@pytest.mark.parametrize("feature", [xor.xor_feature, donut.donut_feature])
def test_features_leave_the_points_as_they_were(feature):
    X = np.array([[3.0, -4.0], [2.0, 1.0]])
    feature(X)

    assert X.tolist() == [[3.0, -4.0], [2.0, 1.0]]


# ---------------------------------------------------------------- the pictures


def test_xor_is_drawn_in_three_dimensions_with_the_product_as_the_height():
    X, T = xor.make_xor(12)
    (axes,) = describe(xor.plot_xor(X, T)).axes

    assert axes.is_3d
    assert sorted(map(tuple, all_points(axes))) == sorted((a, b, a * b) for a, b in X)


def test_the_donut_is_drawn_in_the_plane():
    X, T = donut.make_donut(12)
    (axes,) = describe(donut.plot_donut(X, T)).axes

    assert sorted(map(tuple, all_points(axes))) == sorted(map(tuple, X))


@pytest.mark.parametrize("plot", [xor.plot_xor, donut.plot_donut])
def test_the_classes_are_drawn_apart_whatever_the_order_of_the_rows(plot):
    X, T = np.array([[1.0, 2.0], [3.0, -1.0], [-2.0, 5.0]]), np.array([1, 0, 1])
    (axes,) = describe(plot(X, T)).axes

    assert [sorted(group.x) for group in axes.points] == [[3.0], [-2.0, 1.0]]
    assert axes.legend == ("class 0", "class 1")


# ---------------------------------------------------------------- the experiment


def data(name, seed, n=400):
    np.random.seed(seed)
    return {"XOR": xor.make_xor, "donut": donut.make_donut}[name](n)


FEATURES = {"XOR": xor.xor_feature, "donut": donut.donut_feature}


@pytest.mark.parametrize("name", FEATURES)
@pytest.mark.parametrize("seed", range(4))
def test_both_rates_are_those_of_scikit_learn(name, seed):
    X, T = data(name, seed)
    wide = np.column_stack([X, FEATURES[name](X)])
    expected = [LogisticRegression(C=1e4, max_iter=1000).fit(Z, T).score(Z, T) for Z in (X, wide)]

    assert experiment.compare(X, T, FEATURES[name]) == pytest.approx(expected, abs=0.01)


def test_the_given_training_finds_the_weights_of_scikit_learn():
    rng = np.random.default_rng(3)
    X = rng.normal(size=(300, 2)) * [1.0, 8.0]
    T = (X @ [1.0, -0.2] + 0.7 + rng.logistic(size=300) > 0).astype(int)
    model = LogisticRegression(C=1e9, tol=1e-10, max_iter=1000).fit(X, T)

    w = given_module.train(given_module.add_bias(X), T)
    np.testing.assert_allclose(w, [*model.intercept_, *model.coef_[0]], rtol=1e-3)


def test_no_line_has_more_than_three_of_the_four_clouds_on_their_right_sides():
    X, T = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
    w = np.random.default_rng(0).normal(size=(3, 20000))

    rates = np.mean((given_module.add_bias(X) @ w > 0) == T[:, np.newaxis], axis=0)
    assert rates.max() == HIGHEST


def rates_in_the_handout():
    """Return data's name -> (lowest, highest) plain rate, as the handout tells them."""
    text = ASSIGNMENT.handout.read_text(encoding="utf-8")
    found = re.findall(
        r"^- `compare` on (?:the )?(XOR|donut): between ([\d.]+) and ([\d.]+) ", text, flags=re.MULTILINE
    )
    return {name: (float(low), float(high)) for name, low, high in found}


@pytest.mark.parametrize("name", FEATURES)
def test_the_rates_are_what_the_handout_says(name):
    low, high = rates_in_the_handout()[name]
    rates = np.array([experiment.compare(*data(name, seed), FEATURES[name]) for seed in range(60)])

    assert low <= rates[:, 0].min()
    assert rates[:, 0].max() <= high
    assert rates[:, 1].min() >= 0.99


# ---------------------------------------------------------------- the rubrics


def test_a_known_finding_is_told_in_the_words_of_its_misconception():
    said = {name: text for module in rubrics.values() for name, text in module.SAYS.items()}
    sentences = {m.slug: m.sentence for exercise in ASSIGNMENT.exercises for m in exercise.misconceptions}

    assert {name: text for name, text in said.items() if sentences.get(name, text) != text} == {}
    assert len(said.keys() & sentences.keys()) > 40


def clouds(rng, deviation):
    corners = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])

    def make_xor(n):
        of = rng.integers(0, 4, n)
        return corners[of] + deviation * rng.normal(size=(n, 2)), (corners[of, 0] != corners[of, 1]).astype(int)

    return SimpleNamespace(make_xor=make_xor)


def rings(rng, deviation, unit):
    def make_donut(n):
        T = rng.integers(0, 2, n)
        radius = np.where(T == 1, 1.0, 2.0) + deviation * rng.normal(size=n)
        angle = rng.uniform(0.0, 2.0 * np.pi, n)
        return unit * np.column_stack([radius * np.sin(angle), radius * np.cos(angle)]), T

    return SimpleNamespace(make_donut=make_donut)


def items(name, function):
    """Return the items about a function that take a submission alone."""
    found = [getattr(rubrics[name], item.name) for item in ASSIGNMENT.items if item.function == function]
    assert found
    return found


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("deviation", [0.1, 0.35])
def test_clouds_drawn_by_chance_pass_at_the_ends_of_what_the_handout_allows(seed, deviation):
    student = clouds(np.random.default_rng(seed), deviation)

    for item in items("xor", "make_xor"):
        item(student)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("deviation", [0.03, 0.2])
def test_rings_drawn_by_chance_pass_at_the_ends_of_what_the_handout_allows(seed, deviation):
    student = rings(np.random.default_rng(seed), deviation, unit=[0.01, 1.0, 5.0][seed])

    for item in items("donut", "make_donut"):
        item(student)


ODD = {
    "nothing": None,
    "text": "X, T",
    "a number": 3.0,
    "empty": (),
    "empty arrays": (np.empty((0, 2)), np.empty(0)),
    "zeros": (np.zeros((400, 2)), np.zeros(400)),
    "one point many times": (np.ones((400, 2)), np.arange(400) % 2),
    "a line": (np.column_stack([np.arange(400.0)] * 2), np.arange(400) % 2),
    "one coordinate": (np.column_stack([np.arange(400.0), np.zeros(400)]), np.arange(400) % 2),
    "huge": (1e300 * np.ones((400, 2)), np.arange(400) % 2),
    "not numbers": (np.full((400, 2), np.nan), np.arange(400) % 2),
    "fewer labels": (np.ones((400, 2)), np.arange(7) % 2),
    "three things": (1, 2, 3),
    "words in pairs": (["a", "b"], ["c", "d"]),
    "a dict": {"X": [[1, 2]], "T": [1]},
    "rows of other lengths": ([[1.0], [1.0, 2.0]], [0, 1]),
    "a cube": (np.zeros((4, 2, 2)), np.zeros(4)),
    "flags": (True, False),
    "complex": (np.ones((400, 2)) * 1j, np.zeros(400)),
}


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("function", ["make_xor", "make_donut", "plot_xor", "plot_donut", "compare"])
def test_whatever_a_function_returns_is_the_students_fault(function, odd):
    exercise = next(e for e in ASSIGNMENT.exercises if any(f.name == function for f in e.functions))
    student = SimpleNamespace(
        **{f.name: lambda *arguments: ODD[odd] for f in exercise.functions},
        changed=(),
    )
    draws = {"draw": np.random.default_rng(0), "reference": experiment, "student": student}
    lost = 0
    for item in items(exercise.name, function):
        code = item.__code__
        try:
            item(**{name: draws[name] for name in code.co_varnames[: code.co_argcount]})
        except AssertionError:
            lost += 1

    assert lost


# ---------------------------------------------------------------- the workspace


@pytest.mark.parametrize(
    ("is_solved", "said", "pictures"),
    [
        (False, "make_xor is still to do.\nmake_donut is still to do.\n", []),
        (True, "with it.", ["donut.png", "rates.png", "xor.png"]),
    ],
)
def test_the_pictures_are_drawn_as_far_as_functions_are_written(tmp_path, is_solved, said, pictures):
    for name, content in workspace(ASSIGNMENT).items():
        if name.endswith(".py"):
            (tmp_path / name).write_bytes(content)
    if is_solved:
        for exercise in ASSIGNMENT.exercises:
            shutil.copy(exercise.solution, tmp_path / exercise.filename)
    run = subprocess.run(
        [sys.executable, "explore.py"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )

    assert said in run.stdout
    assert sorted(path.name for path in tmp_path.glob("pictures/*")) == pictures
