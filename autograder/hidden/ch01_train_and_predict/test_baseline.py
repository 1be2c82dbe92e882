"""The rubric of the baselines: what is predicted, for how many samples, and what a model remembers.

Each item asks for one ability. How many numbers come does not matter where their value is judged; whether the value
is right does not matter where models, or trainings, are compared with each other.
"""

import numpy as np
import pytest

from autograder.rubric import assert_close, assert_unchanged, bars, curve, fail, numeric, remark

RTOL = 1e-5
"""Room for means in float32."""


def new(make):
    """Return a new, untrained model."""
    model = make()
    if not (hasattr(model, "train") and hasattr(model, "predict")):
        fail("no object", "Calling the class gives no object that one can train and ask for predictions.")
    return model


def trained(make, X, Y):
    """Return a new model, trained."""
    model = new(make)
    model.train(X, Y)
    return model


def predictions(model, X):
    """Return what a model predicts, in whatever shape."""
    return some(model.predict(X))


def some(came):
    """Return predictions as numbers, at least one."""
    got = numeric(came)
    if got.size == 0:
        fail("empty", "`predict` gives an array that holds no predictions.")
    return got


def the_one_in(got):
    """Return the one number that a result of `some` holds, however often."""
    if np.isfinite(got).all() and np.ptp(got) > RTOL * np.abs(got).max():
        fail(
            "not constant",
            "The predictions differ from each other. This model looks at no input: it predicts the same for every "
            "sample.",
        )
    return got.flat[0]


def are_same(one, other):
    """Tell whether two results of `some` agree."""
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=RTOL, equal_nan=True))


def differ(one, other):
    """Tell whether two models, or one before and after training again, predict different things."""
    return not are_same(one.flat[:1], other.flat[:1]) or not are_same(one, other)


def assert_one_a_row(make, draw, first, second):
    """Pass if a model that learned something predicts once for each row that it is given.

    `first` and `second` are two trainings, (X, Y), from which nothing alike can be learned.
    """
    n_samples, n_features = first[0].shape
    model = trained(make, *first)
    cases = [draw.uniform(-4.0, 4.0, (n, n_features)) for n in (n_samples + 5, n_samples - 3, 1)]
    results = [model.predict(X) for X in cases]
    other = trained(make, *second)

    for X, came in zip(cases, results, strict=True):
        numeric(came, (len(X),))
        if not differ(numeric(came), predictions(other, X)):
            fail("not learned", "Models that were trained on very different targets predict the same.")


def assert_models_are_apart(make, first, second):
    """Pass if training one model leaves another as it was."""
    X = first[0]
    one = trained(make, *first)
    before = predictions(one, X)
    other = trained(make, *second)
    if not differ(before, predictions(other, X)):
        fail("not learned", "Two models that were trained on very different targets predict the same.")
    if differ(before, predictions(one, X)):
        fail("shared", "Training a second model changes what the first one predicts.")


def assert_trains_anew(make, first, second):
    """Pass if a model that is trained again is like a new one."""
    X = second[0]
    again = trained(make, *first)
    before = predictions(again, X)
    again.train(*second)
    came = predictions(again, X)
    fresh = trained(make, *second)
    if not differ(before, came):
        fail(
            "not learned", "After a second training, on very different targets, the model predicts what it did before."
        )
    if differ(came, predictions(fresh, X)):
        fail(
            "remembers",
            "A model that is trained again predicts something else than a new model, trained on the same samples. "
            "Something of the first training is left in it.",
        )


def assert_inputs_unchanged(student, make, X, Y):
    """Pass if neither `train` nor `predict` writes into what it is given."""
    model = new(make)
    model.train(X, Y)
    changed = student.changed
    model.predict(X[:3] + 1)

    assert_unchanged([*changed, *student.changed])


# ---------------------------------------------------------------- MeanRegressor


def two_regressions(draw):
    """Return two trainings that have neither inputs nor targets in common."""
    first = draw.uniform(-1.0, 1.0, (7, 2)), draw.uniform(1.0, 5.0, 7)
    return first, (draw.uniform(5.0, 9.0, (10, 2)), draw.uniform(30.0, 40.0, 10))


@pytest.mark.points(18)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which of X and Y are the targets, and what is their sum divided by?")
def test_MeanRegressor_values(student, draw):
    """MeanRegressor: predicts the mean of the targets that it was trained on."""
    whole = draw.permutation([-7, 3, 3, 3, 12, 41])  # the mean, 55 / 6, is not a whole number
    trainings = [
        (draw.uniform(-2.0, 2.0, (8, 3)), draw.gamma(2.0, 3.0, 8)),
        (draw.integers(-9, 10, (6, 2)), whole),
        (draw.uniform(0.0, 9.0, (11, 1)), draw.normal(-40.0, 5.0, 11)),
    ]
    results = [predictions(trained(student.MeanRegressor, X, Y), X + 1) for X, Y in trainings]

    for (_, Y), came in zip(trainings, results, strict=True):
        assert_close(the_one_in(came), Y.mean(), rtol=RTOL)


@pytest.mark.points(12)
@pytest.mark.aspect("values")
@pytest.mark.hint("How does `predict` know how many predictions to give?")
def test_MeanRegressor_new_samples(student, draw):
    """MeanRegressor: predicts once for each row of the X that `predict` is given."""
    assert_one_a_row(student.MeanRegressor, draw, *two_regressions(draw))


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("Where is the mean kept: in the object, `self`, or in the class?")
def test_MeanRegressor_two_models(student, draw):
    """MeanRegressor: two models can be trained side by side."""
    assert_models_are_apart(student.MeanRegressor, *two_regressions(draw))


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("What is left of the first training when `train` is called for the second time?")
def test_MeanRegressor_again(student, draw):
    """MeanRegressor: can be trained again, on other samples."""
    assert_trains_anew(student.MeanRegressor, *two_regressions(draw))


@pytest.mark.points(4)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or Y: `Y.sort()`, `Y -= ...`, `X[...] = ...`?")
def test_MeanRegressor_inputs(student, draw):
    """MeanRegressor: leaves X and Y as they were."""
    assert_inputs_unchanged(
        student, student.MeanRegressor, draw.uniform(1.0, 2.0, (6, 3)), np.array([5.0, 1.0, 4.0, 2.0, 8.0, 3.0])
    )


def picture_MeanRegressor(MeanRegressor):
    """What is predicted after a training on the first n of nine targets."""
    Y = np.array([2.0, 6.0, 1.0, 8.0, 3.0, 4.0, 11.0, 5.0, 5.0])
    n = np.arange(1, len(Y) + 1)
    return curve(
        n,
        [the_one_in(predictions(trained(MeanRegressor, Y[:k, np.newaxis], Y[:k]), np.zeros((2, 1)))) for k in n],
        title="Trained on the first n of 2, 6, 1, 8, 3, 4, 11, 5, 5",
        xlabel="n",
        ylabel="prediction",
    )


# ---------------------------------------------------------------- MajorityClassifier

# Wherever one label leads, it leads clearly. Rules that are right by luck in one case are wrong in another: the leader
# is not always the smallest label, the largest, the middle one, the first or the last; nor is it always more than half.


def shuffled(draw, counts):
    """Return labels in random order: `counts` maps a label to how often it occurs."""
    return draw.permutation(np.repeat(list(counts), list(counts.values())))


def two_classifications(draw):
    """Return two trainings that have neither inputs nor labels in common; each has a label of more than half."""
    first = draw.uniform(-1.0, 1.0, (8, 2)), shuffled(draw, {0: 5, 1: 2, 2: 1})
    return first, (draw.uniform(5.0, 9.0, (13, 2)), shuffled(draw, {3: 1, 5: 2, 6: 8, 8: 2}))


@pytest.mark.points(18)
@pytest.mark.aspect("values")
@pytest.mark.hint("How often does each label occur, and to which label does the largest of these counts belong?")
def test_MajorityClassifier_values(student, draw):
    """MajorityClassifier: predicts the label that occurs most often among those that it was trained on."""
    middle = shuffled(draw, {1: 2, 4: 6, 5: 2, 9: 3})
    targets = [
        np.concatenate([np.zeros(5, dtype=int), shuffled(draw, {1: 2, 2: 3, 3: 4})]),
        np.concatenate([[5], middle, [9]]),
        np.concatenate([shuffled(draw, {0: 2, 1: 8}), [0]]),
        np.concatenate([[1], shuffled(draw, {0: 7, 1: 3})]),
        shuffled(draw, {0: 4, 2: 3, 7: 2, 12: 5}),
        np.array([4, 7, 7, 7, 4, 1, 4, 9, 4, 0, 4]),  # the leader never stands twice in a row
    ]
    inputs = [draw.uniform(-2.0, 2.0, (len(Y), n)) for n, Y in enumerate(targets, start=1)]
    results = [trained(student.MajorityClassifier, X, Y).predict(X + 1) for X, Y in zip(inputs, targets, strict=True)]

    for Y, came in zip(targets, results, strict=True):
        assert_close(the_one_in(some(came)), np.bincount(Y).argmax())
        if getattr(came, "dtype", np.dtype(int)).kind == "f":
            remark("It predicts labels as floats. A label is a whole number, with which one can index.")


@pytest.mark.points(12)
@pytest.mark.aspect("values")
@pytest.mark.hint("How does `predict` know how many predictions to give?")
def test_MajorityClassifier_new_samples(student, draw):
    """MajorityClassifier: predicts once for each row of the X that `predict` is given."""
    assert_one_a_row(student.MajorityClassifier, draw, *two_classifications(draw))


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("Where is the label kept: in the object, `self`, or in the class?")
def test_MajorityClassifier_two_models(student, draw):
    """MajorityClassifier: two models can be trained side by side."""
    assert_models_are_apart(student.MajorityClassifier, *two_classifications(draw))


@pytest.mark.points(8)
@pytest.mark.aspect("values")
@pytest.mark.hint("What is left of the first training when `train` is called for the second time?")
def test_MajorityClassifier_again(student, draw):
    """MajorityClassifier: can be trained again, on other samples."""
    # Counted together, 2 would lead, which leads in neither.
    first = np.concatenate([[6], shuffled(draw, {2: 8, 6: 7}), [6]])
    second = shuffled(draw, {0: 10, 1: 1, 2: 3})

    assert_trains_anew(
        student.MajorityClassifier, *((draw.uniform(-1.0, 1.0, (len(Y), 2)), Y) for Y in (first, second))
    )


@pytest.mark.points(4)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or Y: `Y.sort()`, `Y[...] = ...`, `X[...] = ...`?")
def test_MajorityClassifier_inputs(student, draw):
    """MajorityClassifier: leaves X and Y as they were."""
    assert_inputs_unchanged(
        student, student.MajorityClassifier, draw.uniform(1.0, 2.0, (6, 3)), np.array([5, 1, 4, 1, 8, 1])
    )


def picture_MajorityClassifier(MajorityClassifier):
    """What is predicted after trainings on a few sets of labels."""
    sets = ([0, 0, 1], [0, 1, 1], [7, 1, 7, 2], [1, 1, 8, 9], [4, 0, 4, 9, 9, 4])
    answers = []
    for labels in sets:
        Y = np.array(labels)
        X = np.zeros((len(Y), 1))
        answers.append(the_one_in(predictions(trained(MajorityClassifier, X, Y), X)))
    return bars(
        [" ".join(map(str, labels)) for labels in sets],
        answers,
        title="The prediction after training on a few labels",
        xlabel="training labels",
        ylabel="predicted label",
    )
