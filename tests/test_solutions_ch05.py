"""The solutions of chapter 5 against independent oracles: SciPy, NumPy's own functions, and properties."""

import subprocess
import sys

import numpy as np
import pytest
import scipy.special
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.catalog import assignment
from autograder.content import tree
from autograder.grader import reference
from autograder.release import workspace

RTOL, ATOL = 1e-12, 1e-15
LIMIT = 1000.0

few = settings(max_examples=50, deadline=None, database=None, derandomize=True)
scores = st.floats(-LIMIT, LIMIT)
any_array = arrays(np.float64, array_shapes(max_dims=3, max_side=5), elements=scores)
score_rows = arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=6), elements=scores)


def solution(name):
    folder = tree().solutions / "ch05_logistic_regression"
    return reference.load(folder / f"{name}.py", {})


activations = solution("activations")
classifier = solution("classifier")


def problem(seed, n_samples=7, n_features=3, n_classes=4):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n_samples, n_features))
    return X, rng.normal(size=(n_features, n_classes)), rng.normal(size=n_classes)


# ---------------------------------------------------------------- sigmoid and tanh


@few
@given(any_array)
def test_sigmoid_agrees_with_scipy_without_a_warning(a):
    y = activations.sigmoid(a)

    np.testing.assert_allclose(y, scipy.special.expit(a), rtol=RTOL, atol=ATOL)
    assert y.shape == a.shape


@few
@given(any_array)
def test_sigmoids_of_opposite_scores_sum_to_one(a):
    total = activations.sigmoid(a) + activations.sigmoid(-a)

    np.testing.assert_allclose(total, 1.0, rtol=RTOL)


@few
@given(any_array)
def test_tanh_agrees_with_numpy_without_a_warning(a):
    y = activations.tanh(a)

    np.testing.assert_allclose(y, np.tanh(a), rtol=RTOL, atol=1e-15)
    assert y.shape == a.shape


@few
@given(any_array)
def test_tanh_is_a_stretched_sigmoid(a):
    stretched = 2.0 * activations.sigmoid(2.0 * a) - 1.0

    np.testing.assert_allclose(activations.tanh(a), stretched, rtol=RTOL, atol=1e-15)


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
@pytest.mark.parametrize("a", [-3, 0, 2, -1.5, 0.25])
def test_activations_take_a_single_number(name, a):
    function = {"sigmoid": scipy.special.expit, "tanh": np.tanh}[name]

    y = getattr(activations, name)(a)

    assert np.ndim(y) == 0
    assert y == pytest.approx(function(a))


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_activations_of_integers_are_fractions(name):
    a = np.array([[-2, -1], [1, 3]])

    y = getattr(activations, name)(a)

    np.testing.assert_allclose(y, getattr(activations, name)(a.astype(float)), rtol=RTOL)
    assert y.dtype == np.float64


# ---------------------------------------------------------------- softmax


@few
@given(score_rows)
def test_softmax_agrees_with_scipy_without_a_warning(A):
    Y = activations.softmax(A)

    np.testing.assert_allclose(Y, scipy.special.softmax(A, axis=1), rtol=RTOL, atol=ATOL)


@few
@given(score_rows)
def test_softmax_rows_are_probabilities(A):
    Y = activations.softmax(A)

    assert Y.min() >= 0.0
    np.testing.assert_allclose(Y.sum(axis=1), 1.0, rtol=RTOL)


@few
@given(arrays(np.int64, (4, 3), elements=st.integers(-50, 50)), st.integers(-900, 900))
def test_softmax_does_not_see_a_shift_of_a_row(A, shift):
    shifted = A + shift * np.arange(4)[:, np.newaxis] // 4

    np.testing.assert_allclose(activations.softmax(shifted), activations.softmax(A), rtol=RTOL, atol=ATOL)


@few
@given(scores, scores)
def test_softmax_of_two_classes_is_the_sigmoid_of_their_difference(low, high):
    Y = activations.softmax(np.array([[low, high]]))

    assert Y[0, 1] == pytest.approx(scipy.special.expit(high - low), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softmax"])
def test_activations_leave_their_argument_alone(name):
    A = np.array([[1.0, -2.0], [0.5, 800.0]])
    before = A.copy()

    getattr(activations, name)(A)

    np.testing.assert_array_equal(A, before)


# ---------------------------------------------------------------- one_hot


@few
@given(st.integers(1, 8).flatmap(lambda k: st.tuples(st.lists(st.integers(0, k - 1), min_size=1), st.just(k))))
def test_one_hot_holds_one_1_a_row_where_the_label_says(case):
    labels, n_classes = np.array(case[0]), case[1]

    T = classifier.one_hot(labels, n_classes)

    assert T.shape == (len(labels), n_classes)
    assert set(np.unique(T)) <= {0.0, 1.0}
    np.testing.assert_array_equal(T.sum(axis=1), 1.0)
    np.testing.assert_array_equal(T @ np.arange(n_classes), labels)


def test_one_hot_keeps_columns_for_absent_classes():
    T = classifier.one_hot(np.array([1, 3, 1]), 6)

    np.testing.assert_array_equal(T.sum(axis=0), [0, 2, 0, 1, 0, 0])


# ---------------------------------------------------------------- initialize_weights


@pytest.mark.parametrize("shape", [(3, 7), (20, 4)])
def test_weights_have_a_row_a_feature_and_a_column_a_class(shape):
    assert classifier.initialize_weights(*shape).shape == shape


def test_weights_pass_a_normality_test_around_zero():
    np.random.seed(5)
    W = classifier.initialize_weights(100, 50)

    found = scipy.stats.kstest(W.ravel(), "norm", args=(0.0, 0.1))

    assert found.pvalue > 0.001


def test_weights_are_drawn_anew_at_every_call():
    first, second = classifier.initialize_weights(4, 3), classifier.initialize_weights(4, 3)

    assert not np.array_equal(first, second)


# ---------------------------------------------------------------- predict and predict_class


@pytest.mark.parametrize("seed", range(5))
def test_predict_is_the_softmax_of_the_scores(seed):
    X, W, b = problem(seed)
    each = [scipy.special.softmax([x @ W[:, k] + b[k] for k in range(4)]) for x in X]

    np.testing.assert_allclose(classifier.predict(X, W, b), each, rtol=RTOL)


def test_predict_takes_a_number_for_b():
    X, W, _ = problem(0)

    np.testing.assert_allclose(classifier.predict(X, W, 2.5), classifier.predict(X, W, np.full(4, 2.5)), rtol=RTOL)


@pytest.mark.parametrize("seed", range(5))
def test_predict_class_finds_the_largest_probability(seed):
    X, W, b = problem(seed)
    Y = classifier.predict(X, W, b)

    classes = classifier.predict_class(X, W, b)

    assert classes.dtype.kind == "i"
    np.testing.assert_array_equal(Y[np.arange(len(X)), classes], Y.max(axis=1))


def test_a_high_bias_wins_every_sample():
    X, W, _ = problem(1)

    classes = classifier.predict_class(X, W, np.array([0.0, 0.0, 100.0, 0.0]))

    np.testing.assert_array_equal(classes, 2)


@pytest.mark.parametrize("name", ["predict", "predict_class"])
def test_predictions_leave_their_arguments_alone(name):
    given_values = problem(2)
    before = [value.copy() for value in given_values]

    getattr(classifier, name)(*given_values)

    for value, kept in zip(given_values, before, strict=True):
        np.testing.assert_array_equal(value, kept)


# ---------------------------------------------------------------- the workspace

ACTIVATIONS, CLASSIFIER = ("sigmoid", "tanh", "softmax"), ("one_hot", "initialize_weights", "predict", "predict_class")
TO_DO = "def {}(*arguments):\n    raise NotImplementedError\n"
HALF_DONE = {
    "activations.py": "import numpy as np\ndef sigmoid(a):\n    return 1 / (1 + np.exp(-a))\n" + TO_DO.format("tanh")
    + "def softmax(A):\n    return np.exp(A) / np.exp(A).sum(axis=1)\n",
    "classifier.py": "import numpy as np\nfrom activations import tanh\ndef one_hot(labels, K):\n    print(labels)\n"
    "def initialize_weights(D, K):\n    return np.zeros((D, K)), np.zeros(K)\n"
    "def predict(X, W, b):\n    return tanh(X @ W + b)\n"
    "def predict_class(X, W, b):\n    return (X @ W + b).argmax(axis=1)[:, None]\n",
}  # fmt: skip
WRONG = {
    "activations.py": "def sigmoid(a)\n    return a\n",
    "classifier.py": "def one_hot(labels, K):\n    return [[float('nan')] * K for _ in labels]\n"
    "def initialize_weights(K, D):\n    return 'weights'\ndef predict(X, W, b):\n    return X\n",
}
SOLVED = {f"{name}.py": (tree().solutions / "ch05_logistic_regression" / f"{name}.py").read_text(encoding="utf-8")
          for name in ("activations", "classifier")}  # fmt: skip


@pytest.mark.parametrize(
    ("files", "said", "pictures"),
    [
        ({}, [f"{name} is still to do" for name in ACTIVATIONS + CLASSIFIER], []),
        (
            HALF_DONE,
            [
                "tanh is still to do",
                "softmax is not right yet (ValueError",
                "one_hot is not right yet: nothing comes back",
            ],
            ["curves.png", "map.png", "weights.png"],
        ),
        (
            WRONG,
            [
                "activations.py does not load (SyntaxError",
                "one_hot is not right yet: there are infinities or NaN",
                "initialize_weights is not right yet (ValueError",
                "predict is not right yet: its result has the shape (40000, 2), and it should be (40000, 3)",
            ],
            [],
        ),
        (SOLVED, [], ["curves.png", "map.png", "one_hot.png", "softmax.png", "weights.png"]),
    ],
    ids=["stubs", "half done", "wrong", "solved"],
)
def test_the_pictures_are_drawn_as_far_as_functions_are_written(tmp_path, files, said, pictures):
    for name, content in workspace(assignment("ch05_logistic_regression")).items():
        if name.endswith(".py"):
            (tmp_path / name).write_bytes(content)
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "explore.py"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )

    lines = [line for line in run.stdout.splitlines() if ": drawn into " not in line and not line.startswith("[")]
    assert len(lines) == len(said)
    assert all(line.startswith(start) for line, start in zip(lines, said, strict=True))
    assert run.stderr == ""
    assert sorted(path.name for path in tmp_path.glob("pictures/*")) == pictures
