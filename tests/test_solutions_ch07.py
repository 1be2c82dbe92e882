"""The descents of chapter 7 against scipy and scikit-learn, and against what a gradient has to be."""

import importlib.util
import re
import sys

import matplotlib
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import approx_fprime, minimize
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from autograder.content import tree

ASSIGNMENT = "ch07_gradient_descent"
SEEDS = (0, 1, 2)

matplotlib.use("Agg")


def load(folder, name):
    spec = importlib.util.spec_from_file_location(name, folder / ASSIGNMENT / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def shipped():
    return load(tree().assignments, "given")


@pytest.fixture(scope="module")
def logistic(shipped):
    before = sys.modules.get("given")
    sys.modules["given"] = shipped
    try:
        return load(tree().solutions, "logistic_regression")
    finally:
        del sys.modules["given"]
        if before is not None:
            sys.modules["given"] = before


descent = load(tree().solutions, "descent")
linear = load(tree().solutions, "linear_regression_gd")

steadily = settings(deadline=None, derandomize=True, max_examples=60, database=None)


def classes(seed, n_samples, n_features, n_classes):
    """Return (X, labels) of classes that overlap, X with its column of ones."""
    draw = np.random.default_rng(seed)
    X = np.column_stack([np.ones(n_samples), draw.normal(0.0, 1.0, (n_samples, n_features))])
    scores = X @ draw.normal(0.0, 1.0, (n_features + 1, n_classes)) + draw.gumbel(0.0, 1.5, (n_samples, n_classes))
    return X, scores.argmax(axis=1)


# ---------------------------------------------------------------- gradient_descent


@steadily
@given(
    x0=st.floats(-50, 50),
    lowest=st.floats(-50, 50),
    curvature=st.floats(0.1, 10),
    share=st.floats(0.01, 1.9),
    steps=st.integers(0, 40),
)
def test_over_a_parabola_each_step_leaves_the_same_share_of_the_distance(x0, lowest, curvature, share, steps):
    came = descent.gradient_descent(lambda x: curvature * (x - lowest), x0, share / curvature, steps)

    assert came == pytest.approx(lowest + (x0 - lowest) * (1.0 - share) ** steps, rel=1e-9, abs=1e-9)


def test_the_example_of_the_chapter_ends_at_minus_one_half():
    assert descent.gradient_descent(lambda x: 2 * x + 1, 3, 0.1, 200) == pytest.approx(-0.5)


def test_a_walk_in_several_dimensions_finds_the_minimum_of_scipy():
    def f(x):
        return np.sum(np.cosh(x - [1.0, -2.0, 0.5])) + 0.3 * np.sum(x**2)

    def gradient(x):
        return np.sinh(x - [1.0, -2.0, 0.5]) + 0.6 * x

    came = descent.gradient_descent(gradient, np.zeros(3), 0.2, 300)

    assert came == pytest.approx(minimize(f, np.zeros(3), jac=gradient).x, abs=1e-4)


def test_a_start_at_whole_numbers_is_left_as_it_was():
    x0 = np.array([3, -4])

    came = descent.gradient_descent(lambda x: 2 * x + 1, x0, 0.1, 100)

    assert came == pytest.approx([-0.5, -0.5])
    assert x0.tolist() == [3, -4]


def test_the_gradient_is_asked_for_once_in_each_step():
    asked = []
    descent.gradient_descent(lambda x: asked.append(x) or 1.0, 0.0, 1.0, 4)

    assert asked == [0.0, -1.0, -2.0, -3.0]


# ---------------------------------------------------------------- logistic regression


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gradient_for_two_classes_is_the_slope_of_the_log_loss(logistic, shipped, seed):
    X, T = classes(seed, 30, 3, 2)
    w = np.random.default_rng(seed).normal(0.0, 1.0, 4)

    def J(w):
        return log_loss(T, shipped.sigmoid(X @ w), normalize=False)

    assert logistic.grad(shipped.sigmoid(X @ w), T, X) == pytest.approx(approx_fprime(w, J), abs=1e-4)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gradient_for_many_classes_is_the_slope_of_the_log_loss(logistic, shipped, seed):
    X, labels = classes(seed, 40, 3, 5)
    W = np.random.default_rng(seed).normal(0.0, 1.0, (4, 5))

    def J(flat):
        return log_loss(labels, shipped.softmax(X @ flat.reshape(4, 5)), normalize=False, labels=range(5))

    came = logistic.grad(shipped.softmax(X @ W), shipped.one_hot(labels, 5), X)
    assert came.ravel() == pytest.approx(approx_fprime(W.ravel(), J), abs=1e-4)


@steadily
@given(data=st.data(), n_samples=st.integers(1, 12), n_features=st.integers(1, 5), n_classes=st.integers(1, 4))
def test_the_gradient_is_the_sum_of_the_gradients_of_the_samples(logistic, data, n_samples, n_features, n_classes):
    X = data.draw(arrays(np.float64, (n_samples, n_features), elements=st.floats(-10, 10)))
    Y, T = (data.draw(arrays(np.float64, (n_samples, n_classes), elements=st.floats(0, 1))) for _ in range(2))

    parts = sum(np.outer(x, y - t) for x, y, t in zip(X, Y, T, strict=True))
    assert logistic.grad(Y, T, X) == pytest.approx(parts, abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_training_of_two_classes_ends_where_scikit_learn_does(logistic, seed):
    X, T = classes(seed, 80, 2, 2)
    model = LogisticRegression(C=np.inf, fit_intercept=False, tol=1e-10, max_iter=1000).fit(X, T)

    W, _ = logistic.train(X, T, 0.03, 2000)

    assert pytest.approx(model.coef_[0], abs=1e-4) == W


@pytest.mark.parametrize("seed", SEEDS)
def test_training_of_many_classes_reaches_the_cost_of_scikit_learn(logistic, shipped, seed):
    X, labels = classes(seed, 90, 2, 4)
    model = LogisticRegression(C=np.inf, fit_intercept=False, tol=1e-10, max_iter=1000).fit(X, labels)

    W, _ = logistic.train(X, shipped.one_hot(labels, 4), 0.02, 2000)

    lowest = log_loss(labels, model.predict_proba(X), normalize=False)
    assert log_loss(labels, shipped.softmax(X @ W), normalize=False) == pytest.approx(lowest, rel=1e-4)


def test_the_first_cost_is_that_of_knowing_nothing(logistic, shipped):
    X, labels = classes(0, 20, 2, 3)

    assert logistic.train(X, labels == 1, 0.01, 3)[1][0] == pytest.approx(20 * np.log(2.0))
    assert logistic.train(X, shipped.one_hot(labels, 3), 0.01, 3)[1][0] == pytest.approx(20 * np.log(3.0))


@pytest.mark.parametrize("seed", SEEDS)
def test_with_a_small_learning_rate_no_cost_is_higher_than_the_one_before(logistic, shipped, seed):
    X, labels = classes(seed, 50, 3, 4)

    costs = logistic.train(X, shipped.one_hot(labels, 4), 0.01, 100)[1]

    assert len(costs) == 100
    assert np.diff(costs).max() < 0


def test_whole_numbers_train_like_the_same_floats(logistic):
    X, T = np.array([[1, -2], [1, 0], [1, 1], [1, 3]]), np.array([0, 1, 0, 1])

    whole, floats = logistic.train(X, T, 0.1, 20), logistic.train(X.astype(float), T.astype(float), 0.1, 20)

    assert np.array_equal(whole[0], floats[0])
    assert whole[1] == floats[1]


def test_a_model_learns_labels_and_a_second_training_starts_anew(logistic):
    X, labels = classes(4, 60, 2, 3)
    model, fresh = (logistic.LogisticRegression(learning_rate=0.02, epochs=50) for _ in range(2))

    model.train(X, labels)
    before = model.predict(X)
    model.train(X[:30], 1 - labels[:30] % 2)
    fresh.train(X[:30], 1 - labels[:30] % 2)

    assert np.mean(before == labels) > 0.5
    assert np.array_equal(model.predict(X), fresh.predict(X))


def digits():
    with np.load(tree().data / "mnist" / "mnist_subset.npz") as data:
        return {name: data[name] for name in data.files}


def test_a_fifth_of_the_digits_in_the_data_folder_is_enough_to_recognise_most_of_the_others(logistic, shipped):
    data = digits()
    X, others = (shipped.add_bias(data[name].reshape(len(data[name]), -1) / 255.0) for name in ("x_train", "x_test"))
    model = logistic.LogisticRegression(learning_rate=0.5 / 1000, epochs=30)

    model.train(X[:1000], data["y_train"][:1000].astype(int))

    assert np.mean(model.predict(others) == data["y_test"]) > 0.8


@pytest.mark.parametrize("seed", SEEDS)
def test_the_bar_for_digits_lies_three_standard_errors_below_what_random_starts_read(logistic, shipped, seed):
    spec = importlib.util.spec_from_file_location("rubric", tree().hidden / ASSIGNMENT / "test_logistic_regression.py")
    rubric = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rubric)
    X, labels, others, right = rubric.digits()
    W, T = np.random.default_rng(seed).normal(size=(50, 10)), shipped.one_hot(labels, 10)
    for _ in range(rubric.DIGIT_EPOCHS):
        W -= rubric.DIGIT_RATE / len(X) * logistic.grad(shipped.softmax(X @ W), T, X)

    rate = np.mean((others @ W).argmax(axis=1) == right)
    assert rate - 3.0 * np.sqrt(rate * (1.0 - rate) / len(right)) >= rubric.DIGIT_BAR


@pytest.mark.parametrize("largest_pixel", [1.0, 255.0])
def test_the_learning_rate_of_the_handout_is_too_large_for_thousands_of_digits(logistic, shipped, largest_pixel):
    data = digits()
    X = shipped.add_bias(data["x_train"][:2000].reshape(2000, -1) * (largest_pixel / 255.0))

    costs = logistic.train(X, shipped.one_hot(data["y_train"][:2000].astype(int), 10), 0.01, 2)[1]

    assert costs[1] > costs[0]


def test_the_picture_of_the_costs_is_one_labelled_line(logistic):
    figure = logistic.plot_cost([9.0, 4.0, 5.0])
    (axes,) = figure.axes
    (line,) = axes.lines

    assert line.get_xydata().tolist() == [[0.0, 9.0], [1.0, 4.0], [2.0, 5.0]]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "cost")
    matplotlib.pyplot.close(figure)


# ---------------------------------------------------------------- linear regression


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gradient_of_the_squared_error_is_its_slope(seed):
    draw = np.random.default_rng(seed)
    X, T, w = draw.normal(size=(20, 4)), draw.normal(size=20), draw.normal(size=4)

    slope = approx_fprime(w, lambda w: np.sum((X @ w - T) ** 2))
    assert linear.grad(X @ w, T, X) == pytest.approx(slope, abs=1e-4)


@pytest.mark.parametrize("seed", SEEDS)
def test_descent_ends_at_the_least_squares_fit(seed):
    draw = np.random.default_rng(seed)
    X = np.column_stack([np.ones(30), draw.normal(size=(30, 3))])
    T = X @ [1.0, -2.0, 0.5, 3.0] + draw.normal(size=30)

    w, costs = linear.train(X, T, 0.005, 2000)

    best, (error,), *_ = np.linalg.lstsq(X, T, rcond=None)
    assert w == pytest.approx(best)
    assert costs[-1] == pytest.approx(error)
    assert len(costs) == 2000


def test_at_the_least_squares_fit_there_is_no_slope():
    draw = np.random.default_rng(5)
    X, T = draw.normal(size=(12, 3)), draw.normal(size=12)

    assert linear.grad(X @ np.linalg.lstsq(X, T, rcond=None)[0], T, X) == pytest.approx(np.zeros(3), abs=1e-12)


# ---------------------------------------------------------------- what is shipped


def test_the_modules_that_are_given_agree_with_the_solutions_of_the_chapters_before(shipped):
    draw = np.random.default_rng(0)
    A, a, labels = draw.normal(0.0, 30.0, (6, 4)), np.array([-1000.0, -1.0, 0.0, 2.0, 1000.0]), np.array([0, 3, 1])
    before = {}
    for chapter, name in (("ch05_logistic_regression", "activations"), ("ch06_maximum_likelihood", "likelihood")):
        spec = importlib.util.spec_from_file_location(name, tree().solutions / chapter / f"{name}.py")
        before[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(before[name])
    T, Y = shipped.one_hot(np.arange(6) % 4, 4), before["activations"].softmax(A)
    t, y = np.array([1, 0, 1, 0]), np.array([1.0, 0.0, 0.3, 0.9])

    assert np.array_equal(shipped.softmax(A), Y)
    assert np.array_equal(shipped.sigmoid(a), before["activations"].sigmoid(a))
    assert np.array_equal(shipped.one_hot(labels, 4), np.eye(4)[labels])
    assert shipped.cost(T, Y) == pytest.approx(before["likelihood"].cost(T, Y))
    assert shipped.cross_entropy(t, y) == pytest.approx(before["likelihood"].cross_entropy(t, y))
    assert np.array_equal(shipped.add_bias(A)[:, 1:], A)
    assert np.array_equal(shipped.add_bias(A)[:, 0], np.ones(6))


def outputs_in_the_handout():
    text = (tree().assignments / ASSIGNMENT / "README.md").read_text(encoding="utf-8")
    _, text = text.split("This is what good output looks like")
    return re.findall(r"^\| `(\w+\(.*?\))`.* \| (-?[\d.]+) \|$", text, flags=re.MULTILINE)


def test_the_numbers_in_the_handout_are_those_of_the_solution():
    names = {**vars(descent), "g": lambda x: 2 * x + 1}
    came = [float(eval(call, names)) for call, _ in outputs_in_the_handout()]

    assert came == pytest.approx([float(number) for _, number in outputs_in_the_handout()], rel=2e-6)
    assert len(came) == 4
