"""The rubric of the normal equations: the ones, the weights, the model and what it keeps, the powers."""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_form,
    assert_unchanged,
    assert_vectorised,
    curve,
    fail,
    matrix,
    numeric,
    remark,
)

# ---------------------------------------------------------------- add_bias


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("For X of shape (3, 2): which shape comes out, and which of its columns is made of ones?")
def test_add_bias_values(student, reference, draw):
    """add_bias: puts one column of ones in front of the features."""
    samples = [draw.normal(2.0, 3.0, (6, 3)), draw.uniform(2.0, 9.0, (3, 4)), draw.normal(size=(4, 1)),
               draw.integers(-5, 9, (5, 2))]  # fmt: skip
    results = [student.add_bias(X) for X in samples]

    for X, actual in zip(samples, results, strict=True):
        assert_close(actual, reference.add_bias(X))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What does type(add_bias(X)) say?")
def test_add_bias_form(student, reference, draw):
    """add_bias: gives a plain array."""
    X = draw.normal(2.0, 3.0, (5, 3))

    assert_form(student.add_bias(X), reference.add_bias(X))


# ---------------------------------------------------------------- fit


def samples(draw, n_samples, n_features):
    """Return (X, T) without a column of ones: features of different sizes and offsets, far from collinear."""
    X = draw.normal(0.0, 1.0, (n_samples, n_features)) + draw.uniform(-1.5, 1.5, n_features)
    return X, X @ draw.uniform(1.0, 3.0, n_features) + draw.normal(2.0, 1.0, n_samples)


def with_ones(X):
    """Return the samples with a column of ones in front."""
    return np.hstack([np.ones((len(X), 1)), X])


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("Multiply your w back: X'X w and X'T must be the same D numbers. Print both, for a small X.")
def test_fit_values(student, reference, draw):
    """fit: gives one weight a column of X, those with the smallest squared error."""
    X, T = samples(draw, 12, 2)
    integers = np.array([[1, 0, 3], [1, 4, -1], [1, 2, 2], [1, -3, 0], [1, 5, 1], [1, 1, -2]])
    cases = [
        (with_ones(X), T),
        samples(draw, 10, 4),
        samples(draw, 7, 1),
        (integers, draw.integers(-4, 20, 6)),
    ]
    results = [student.fit(X, T) for X, T in cases]

    for (X, T), actual in zip(cases, results, strict=True):
        assert_close(actual, reference.fit(X, T))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What does type(fit(X, T)) say?")
def test_fit_form(student, reference, draw):
    """fit: gives a plain array."""
    X, T = samples(draw, 9, 3)

    assert_form(student.fit(X, T), reference.fit(X, T))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Which line gives X or T other values, or another shape?")
def test_fit_inputs(student, draw):
    """fit: leaves samples and targets as they were."""
    for n_samples, n_features in ((8, 3), (6, 2)):
        student.fit(*samples(draw, n_samples, n_features))

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- LinearRegression


def trained(student, X, Y):
    """Return a model of the student's that was trained on samples."""
    model = student.LinearRegression()
    if not hasattr(model, "attribute"):
        fail("no model", "LinearRegression() gives no object with methods: it must be a class.")
    model.train(X, Y)
    return model


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("Train on four points of a line that you know, each row (1, x). What does it predict for x = 10?")
def test_LinearRegression_values(student, reference, draw):
    """LinearRegression: predicts targets of new samples with the weights that it has learned."""
    for X, T, new in trainings(draw):
        model = trained(student, X, T)
        for some in (new, new[::-2], new[::-1]):  # asked again, for fewer samples and for as many
            actual = model.predict(some)

            try:
                assert_close(actual, some @ reference.fit(X, T))
            except Mismatch:
                if not is_by_own_fit(student, actual, X, T, some):
                    raise
                remark(OWN_FIT)


def trainings(draw):
    """Return (X, T, new) with their columns of ones: floats, and samples of integers."""
    cases = []
    for n_samples, n_features, n_new in ((12, 2, 5), (8, 1, 3)):
        X, T = samples(draw, n_samples, n_features)
        cases.append((with_ones(X), T, with_ones(draw.normal(0.0, 2.0, (n_new, n_features)))))
    X = np.array([[1, 0, 3], [1, 4, -1], [1, 2, 2], [1, -3, 0], [1, 5, 1], [1, 1, -2]])
    return [*cases, (X, X @ np.array([2.5, 0.75, -1.25]) + draw.normal(0.0, 0.5, 6), X[[4, 0, 2, 3]] + [0, 2, -1])]


OWN_FIT = (
    "The predictions are not right, but they are those of the weights that your fit finds. That is marked by itself, "
    "so that nothing is lost here."
)


def is_by_own_fit(student, actual, X, T, new):
    """Return whether predictions are those of the student's own fit, and not always the same ones."""
    try:
        weights = numeric(student.fit(X, T), (X.shape[1],))
        others = numeric(student.fit(X, X[:, 1] - 2.0 * T), (X.shape[1],))
        assert_close(actual, new @ weights)
    except AssertionError:  # that function's own items say so
        return False
    return not np.allclose(weights, others)


def two_lines(draw):
    """Return twice (X, T) of 8 samples, around lines that have nothing in common."""
    first, second = (with_ones(draw.permutation(np.linspace(-2.0, 3.0, 8))[:, np.newaxis]) for _ in range(2))
    return (
        (first, first @ np.array([4.0, 2.0]) + draw.normal(0.0, 0.3, 8)),
        (second, second @ np.array([-3.0, -1.0]) + draw.normal(0.0, 0.3, 8)),
    )


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Where are the weights kept: in self, or in a place that all models share?")
def test_LinearRegression_two_models(student, draw):
    """LinearRegression: two models do not disturb each other (whatever they predict)."""
    (X, T), other = two_lines(draw)
    model = trained(student, X, T)
    before = model.predict(X)
    second = trained(student, *other)
    after, others = model.predict(X), second.predict(X)

    before, after, others = (numeric(Y, (8,)) for Y in (before, after, others))
    if not np.allclose(before, after, equal_nan=True):
        fail("shared", "One model predicts something else once another model has been trained.")
    if np.allclose(after, others, equal_nan=True):
        fail("the same", "Two models that were trained on different samples predict the same.")


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("What of the first training is left in the object when train is called a second time?")
def test_LinearRegression_again(student, draw):
    """LinearRegression: a model that is trained again predicts what a new one would (whatever that is)."""
    one, other = two_lines(draw)
    model = trained(student, *one)
    first = model.predict(other[0])
    model.train(*other)
    again = model.predict(other[0])
    fresh = trained(student, *other).predict(other[0])

    first, again, fresh = (numeric(Y, (8,)) for Y in (first, again, fresh))
    if not np.allclose(again, fresh, equal_nan=True):
        fail("not anew", "Trained again on other samples, a model predicts something else than a new one would.")
    if np.allclose(first, again, equal_nan=True):
        fail("the same", "A model predicts the same, whatever samples it was trained on.")


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What does the type of the predictions say?")
def test_LinearRegression_form(student, reference, draw):
    """LinearRegression: predicts a plain array."""
    X, T = samples(draw, 9, 2)
    actual = trained(student, with_ones(X), T).predict(with_ones(X[:4]))

    assert_form(actual, with_ones(X[:4]) @ reference.fit(with_ones(X), T))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or Y: `Y -= Y.mean()`, `X[:, 0] = 1`?")
def test_LinearRegression_inputs(student, draw):
    """LinearRegression: leaves samples and targets as they were."""
    X, T = samples(draw, 9, 2)
    model = trained(student, with_ones(X), T)
    changed = student.changed
    model.predict(with_ones(X[:4]))

    assert_unchanged([*changed, *student.changed])


# ---------------------------------------------------------------- polynomial_features


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("For x = [2, 3] and degree 2, write the matrix on paper: how many columns, and which comes first?")
def test_polynomial_features_values(student, reference, draw):
    """polynomial_features: gives the powers of x as columns, the constant first."""
    cases = [
        (draw.uniform(-1.8, 1.8, 7), 3),
        (draw.uniform(1.2, 1.9, 4), 2),
        (np.array([0, -2, 3, 1, 2]), 4),
        (draw.uniform(0.5, 2.0, 3), 1),
        (draw.uniform(0.5, 2.0, 5), 0),
    ]
    results = [student.polynomial_features(x, degree) for x, degree in cases]

    for (x, degree), actual in zip(cases, results, strict=True):
        assert_close(actual, reference.polynomial_features(x, degree))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What does the type of the result say?")
def test_polynomial_features_form(student, reference, draw):
    """polynomial_features: gives a plain array."""
    x = draw.uniform(-2.0, 2.0, 5)

    assert_form(student.polynomial_features(x, 2), reference.polynomial_features(x, 2))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into x: `x *= ...`, `x **= ...`?")
def test_polynomial_features_inputs(student, draw):
    """polynomial_features: leaves x as it was."""
    for n_samples, degree in ((5, 3), (4, 2)):
        student.polynomial_features(draw.uniform(1.2, 1.9, n_samples), degree)

        assert_unchanged(student.changed)


@pytest.mark.points(1)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("A loop over the powers is short. Is there one over the samples, too?")
def test_polynomial_features_vectorised(student, draw):
    """polynomial_features: computes whole columns, without a loop over the samples."""
    small, large = (student.polynomial_features.instructions(draw.normal(size=n), 3) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- pictures


def picture_add_bias(add_bias):
    """The samples with their new column."""
    return matrix(
        add_bias(np.array([[0.2, 0.5, 0.8], [0.6, 0.3, 0.1], [0.4, 0.9, 0.7], [0.3, 0.1, 0.5]])),
        (4, 4),
        title="Four samples with three features, and the ones",
        xlabel="column",
        ylabel="sample",
    )


def picture_fit(fit):
    """The line that two weights draw."""
    x, T = np.array([1.0, 2.0, 4.0, 5.0, 7.0]), np.array([5.0, 4.5, 5.5, 7.5, 8.0])
    across = np.linspace(0.0, 8.0, 9)
    return curve(
        across,
        with_ones(across[:, np.newaxis]) @ numeric(fit(with_ones(x[:, np.newaxis]), T), (2,)),
        title="w0 + w1 x, fitted to (1, 5), (2, 4.5), (4, 5.5), (5, 7.5), (7, 8)",
        xlabel="x",
        ylabel="w0 + w1 x",
    )


def picture_LinearRegression(LinearRegression):
    """What the model predicts between and beside its samples."""
    x, T = np.array([1.0, 2.0, 4.0, 5.0, 7.0]), np.array([5.0, 4.5, 5.5, 7.5, 8.0])
    across = np.linspace(0.0, 8.0, 9)
    model = LinearRegression()
    model.train(with_ones(x[:, np.newaxis]), T)
    return curve(
        across,
        model.predict(with_ones(across[:, np.newaxis])),
        title="Trained on (1, 5), (2, 4.5), (4, 5.5), (5, 7.5), (7, 8)",
        xlabel="x",
        ylabel="prediction",
    )


def picture_polynomial_features(polynomial_features):
    """The powers, one column each."""
    return matrix(
        polynomial_features(np.linspace(0.0, 1.0, 6), 4),
        (6, 5),
        title="x from 0 to 1, degree 4",
        xlabel="column: power of x",
        ylabel="sample",
    )
