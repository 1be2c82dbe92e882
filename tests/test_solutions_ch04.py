"""The linear classifier and the digits of chapter 4 against scikit-learn, geometry and the real images."""

import re
import runpy

import matplotlib.pyplot as plt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import accuracy_score

from autograder.content import tree
from autograder.grader import reference

ASSIGNMENT = "ch04_linear_classification"
CLOSE = {"rel": 1e-9, "abs": 1e-9}


def solution(name):
    return reference.load(tree().solutions / ASSIGNMENT / f"{name}.py", {})


linear, mnist = solution("linear_classifier"), solution("mnist")

steadily = settings(deadline=None, derandomize=True, max_examples=60, database=None)
numbers = st.floats(-10, 10)
weights = st.floats(0.1, 10) | st.floats(-10, -0.1)


@st.composite
def problems(draw):
    n_samples, n_features = draw(st.integers(1, 12)), draw(st.integers(1, 6))
    X = draw(arrays(np.float64, (n_samples, n_features), elements=numbers))
    return X, draw(arrays(np.float64, n_features, elements=weights)), draw(numbers)


def fitted_elsewhere(w, b):
    """Return scikit-learn's linear classifier with these parameters."""
    model = SGDClassifier()
    model.coef_, model.intercept_, model.classes_ = w[np.newaxis], np.array([b]), np.array([0, 1])
    return model


# ---------------------------------------------------------------- scores and classes


@steadily
@given(problem=problems())
def test_the_score_is_the_decision_function_of_scikit_learn(problem):
    X, w, b = problem

    np.testing.assert_allclose(linear.h(X, w, b), fitted_elsewhere(w, b).decision_function(X), rtol=1e-9, atol=1e-9)


@steadily
@given(problem=problems())
def test_the_class_is_the_one_that_scikit_learn_predicts(problem):
    X, w, b = problem
    clear = np.abs(linear.h(X, w, b)) > 1e-9

    came = linear.predict(X, w, b)
    assert came[clear].tolist() == fitted_elsewhere(w, b).predict(X)[clear].tolist()
    assert came.dtype.kind == "i"


@steadily
@given(problem=problems(), factor=st.floats(0.01, 100))
def test_multiplying_the_weights_and_the_bias_changes_no_class(problem, factor):
    X, w, b = problem
    clear = np.abs(linear.h(X, w, b)) > 1e-6

    assert np.array_equal(linear.predict(X, w, b)[clear], linear.predict(X, factor * w, factor * b)[clear])


@pytest.mark.parametrize("kind", [np.int64, np.float64])
def test_signs_are_the_signs_of_class_one_minus_class_zero(kind):
    T = np.array([1, 0, 0, 1], dtype=kind)

    assert linear.to_signs(T).tolist() == [1, -1, -1, 1]
    assert T.tolist() == [1, 0, 0, 1]


@steadily
@given(T=arrays(np.int64, 20, elements=st.integers(0, 9)), P=arrays(np.int64, 20, elements=st.integers(0, 9)))
def test_the_rate_is_the_accuracy_of_scikit_learn(T, P):
    assert linear.classification_rate(T, P) == pytest.approx(accuracy_score(T, P), **CLOSE)


# ---------------------------------------------------------------- the boundary


@steadily
@given(w=arrays(np.float64, 2, elements=weights), b=numbers, x=numbers)
def test_the_score_is_zero_all_along_the_boundary(w, b, x):
    slope, intercept = linear.boundary(w, b)

    assert linear.h(np.array([[x, slope * x + intercept]]), w, b)[0] == pytest.approx(0.0, abs=1e-6)


@steadily
@given(w=arrays(np.float64, 2, elements=weights), b=numbers, x=numbers)
def test_a_step_along_the_weights_leads_to_class_one(w, b, x):
    slope, intercept = linear.boundary(w, b)
    on_it = np.array([[x, slope * x + intercept]])

    assert [linear.predict(on_it + step * w, w, b)[0] for step in (0.1, -0.1)] == [1, 0]


# ---------------------------------------------------------------- digits


@pytest.fixture(scope="module")
def digits():
    with np.load(tree().data / "mnist" / "mnist_subset.npz") as data:
        return data["x_train"][:12], data["y_train"][:12]


@pytest.fixture
def kaggle(digits, tmp_path):
    pictures, labels = digits
    path = tmp_path / "train.csv"
    table = np.column_stack([labels, pictures.reshape(len(labels), -1)])
    header = "label," + ",".join(f"pixel{i}" for i in range(784))
    np.savetxt(path, table, "%d", ",", header=header, comments="")
    return path


def test_what_was_written_as_a_table_is_read_as_it_was(digits, kaggle):
    X, labels = mnist.load_mnist(str(kaggle))

    assert np.array_equal(np.rint(X * 255).reshape(-1, 28, 28), digits[0])
    assert np.array_equal(labels, digits[1])
    assert (X.min(), X.max(), labels.dtype.kind) == (0.0, 1.0, "i")


def test_a_table_of_one_image_is_a_table(tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("label,pixel0,pixel1\n8,0,51\n", encoding="ascii")
    X, labels = mnist.load_mnist(path)

    assert X.tolist() == [[0.0, 0.2]]
    assert labels.tolist() == [8]


def test_a_digit_is_drawn_upright_with_its_label_above(digits):
    picture, label = digits[0][0] / 255, int(digits[1][0])
    figure = mnist.show_digit(picture.ravel(), label)
    [axes] = figure.axes
    [drawn] = axes.images
    plt.close(figure)

    assert np.array_equal(drawn.get_array(), picture)
    assert drawn.origin == "upper"
    assert axes.get_title() == "label: 5"


# ---------------------------------------------------------------- the handout


def handout():
    return (tree().assignments / ASSIGNMENT / "README.md").read_text(encoding="utf-8")


def test_the_numbers_in_the_handout_are_those_of_the_solution():
    rows = re.findall(r"^\| `(\w+\(.*?\))`.*? \| (-?[\d., -]+) \|$", handout(), flags=re.MULTILINE)
    names = {"np": np, **vars(linear)}
    for name, value in re.findall(r"`([Xwb]) = (.*?)`", handout()):
        names[name] = eval(value, names)

    assert len(rows) == 5
    for call, shown in rows:
        assert np.ravel(eval(call, names)) == pytest.approx([float(v) for v in shown.split(",")], rel=1e-5)


def test_ones_and_zeros_are_told_apart_as_often_as_the_handout_says(capsys):
    explore = runpy.run_path(str(tree().assignments / ASSIGNMENT / "explore.py"))
    explore["images"].__globals__["MNIST"] = tree().data / "mnist" / "mnist_subset.npz"
    plt.close(explore["draw_weights"](linear.h, linear.predict, linear.classification_rate))

    [said] = re.findall(r"Ones and zeros are told apart ([\d.]+) times of 100", handout())
    assert f"{float(said):.1f}% of 200 new ones and zeros" in capsys.readouterr().out


def test_the_first_digits_are_those_of_the_handout(digits):
    [said] = re.findall(r"the file begins with ([\d ]+)\.", handout())

    assert digits[1][:5].tolist() == [int(digit) for digit in said.split()]
