"""The baselines of chapter 1 against scikit-learn's, and against what makes a constant the best one."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.dummy import DummyClassifier, DummyRegressor

from autograder.content import tree
from autograder.grader import reference

ASSIGNMENT = "ch01_train_and_predict"

baseline = reference.load(tree().solutions / ASSIGNMENT / "baseline.py", {})

steadily = settings(deadline=None, derandomize=True, max_examples=60, database=None)
targets = arrays(np.float64, st.integers(1, 30), elements=st.floats(-100, 100))
labels = arrays(np.int64, st.integers(1, 30), elements=st.integers(0, 12))


def inputs(n_samples):
    return np.arange(2.0 * n_samples).reshape(n_samples, 2)


def trained(make, Y):
    model = make()
    model.train(inputs(len(Y)), Y)
    return model


# ---------------------------------------------------------------- MeanRegressor


@steadily
@given(Y=targets, n_new=st.integers(1, 40))
def test_the_mean_is_predicted_as_scikit_learn_does(Y, n_new):
    dummy = DummyRegressor(strategy="mean").fit(inputs(len(Y)), Y)

    np.testing.assert_allclose(
        trained(baseline.MeanRegressor, Y).predict(inputs(n_new)), dummy.predict(inputs(n_new)), rtol=1e-9, atol=1e-9
    )


@steadily
@given(Y=targets, other=st.floats(-100, 100))
def test_no_other_constant_has_a_smaller_squared_error(Y, other):
    predictions = trained(baseline.MeanRegressor, Y).predict(inputs(len(Y)))

    assert np.sum((Y - predictions) ** 2) <= np.sum((Y - other) ** 2) + 1e-6


def test_the_mean_of_whole_numbers_keeps_its_fraction():
    model = trained(baseline.MeanRegressor, np.array([1, 2]))

    assert model.predict(np.array([[7, 7]])).tolist() == [1.5]


# ---------------------------------------------------------------- MajorityClassifier


@steadily
@given(Y=labels, n_new=st.integers(1, 40))
def test_a_most_frequent_label_is_predicted_as_scikit_learn_does(Y, n_new):
    dummy = DummyClassifier(strategy="most_frequent").fit(inputs(len(Y)), Y)

    came = trained(baseline.MajorityClassifier, Y).predict(inputs(n_new))
    assert came.tolist() == dummy.predict(inputs(n_new)).tolist()
    assert came.dtype.kind == "i"


@steadily
@given(Y=labels, other=st.integers(0, 12))
def test_no_other_label_is_right_more_often(Y, other):
    predictions = trained(baseline.MajorityClassifier, Y).predict(inputs(len(Y)))

    assert np.mean(predictions == Y) >= np.mean(other == Y)


# ---------------------------------------------------------------- both

MODELS = {"MeanRegressor": np.array([4, 4, 1]), "MajorityClassifier": np.array([7, 7, 2])}


@pytest.mark.parametrize("name", MODELS)
def test_two_models_keep_what_they_learned_apart(name):
    one = trained(getattr(baseline, name), MODELS[name])
    before = one.predict(inputs(1))
    other = trained(getattr(baseline, name), np.array([0, 0, 6]))

    assert one.predict(inputs(1)) == before
    assert other.predict(inputs(1)) != before


@pytest.mark.parametrize("name", MODELS)
def test_training_again_leaves_nothing_of_the_first_training(name):
    fresh = trained(getattr(baseline, name), MODELS[name])
    again = trained(getattr(baseline, name), np.array([9, 9, 9, 9, 9]))
    again.train(inputs(3), MODELS[name])

    assert again.predict(inputs(2)).tolist() == fresh.predict(inputs(2)).tolist()


@pytest.mark.parametrize("name", MODELS)
def test_inputs_and_targets_stay_as_they_were(name):
    X, Y = inputs(3), MODELS[name].copy()
    model = getattr(baseline, name)()
    model.train(X, Y)
    model.predict(X)

    assert np.array_equal(X, inputs(3))
    assert np.array_equal(Y, MODELS[name])


# ---------------------------------------------------------------- the handout


def test_the_predictions_in_the_handout_are_those_of_the_solution():
    text = (tree().assignments / ASSIGNMENT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`model.*`.*) \| ([\d., ]+) \|$", text, flags=re.MULTILINE)
    names = {"np": np, **vars(baseline)}
    came = []
    for code, _ in rows:
        for line in re.findall(r"`(.*?)`", code):
            exec(line, names)
        came.append(names["model"].predict(np.zeros((3, 1))).tolist())

    assert came == [[float(number) for number in numbers.split(",")] for _, numbers in rows]
    assert len(rows) == 3


def test_the_six_labels_of_the_handout_have_the_mean_and_the_majority_it_says():
    text = (tree().assignments / ASSIGNMENT / "README.md").read_text(encoding="utf-8")
    [(labels, mean, majority)] = re.findall(r"^\| ([\d, ]+) \| (\d+) \| (\d+) \|$", text, flags=re.MULTILINE)
    Y = np.array([int(label) for label in labels.split(",")])

    assert trained(baseline.MeanRegressor, Y).predict(inputs(1)) == [int(mean)]
    assert trained(baseline.MajorityClassifier, Y).predict(inputs(1)) == [int(majority)]
