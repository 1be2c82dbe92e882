"""The rubric of linear regression by descent: the gradient up to one factor, training by the error that it reaches.

A step may follow the gradient of the sum or of the mean over the samples, which is N times as short. So training is
looked at with a learning rate that fits the one, and if the error stays high, with N times that rate, which fits the
other. Where one rate has to serve both, N is small.
"""

import numpy as np
import pytest

from autograder.rubric import (
    assert_close,
    assert_close_up_to,
    assert_scale,
    assert_unchanged,
    assert_vectorised,
    bars,
    curve,
    fail,
    numeric,
    remark,
)

MEAN = "the gradient of the mean over the samples"
HALF = "the gradient of half of the error (the 2 of the derivative is missing)"
HALF_MEAN = "the gradient of half of the mean over the samples"

AVERAGED = (
    "Your steps are shorter than those along the gradient of the sum, as if it were divided by the number of samples. "
    "They arrive all the same, with a learning rate that many times larger."
)
OTHER_SCALE = "The costs are on another scale than the sum over the samples: a mean, or a half."
OTHER_LENGTH = "There is one cost more, or one fewer, than there are epochs."
ONE_ENTRY = (
    "Each of your costs is an array with one entry. A cost is one plain number: np.sum gives it; a row times a column "
    "holds it in [0, 0]."
)
OWN_GRAD = (
    "train goes where your grad leads. The weights are not right yet, but that is marked at grad, and not a second "
    "time here."
)


def conventions(n_samples):
    """Return the factors that a gradient or a cost may carry without being wrong."""
    return {MEAN: 1.0 / n_samples, HALF: 0.5, HALF_MEAN: 0.5 / n_samples}


def error_of(w, T, X):
    """Return the summed squared error of weights."""
    with np.errstate(all="ignore"):
        return float(np.sum((X @ w - T) ** 2))


# ---------------------------------------------------------------- grad


def outputs(draw, n_samples, n_features):
    """Return (Y, T, X), with outputs that no weights have to have made."""
    return (
        draw.normal(1.0, 2.0, n_samples),
        draw.normal(0.0, 3.0, n_samples),
        draw.normal(0.4, 1.0, (n_samples, n_features)),
    )


def slopes(w, T, X, size=1e-3):
    """Return the derivative of the error with respect to each weight, by central differences: exact for a square."""
    steps = size * np.eye(len(w))
    return np.array([(error_of(w + s, T, X) - error_of(w - s, T, X)) / (2.0 * size) for s in steps])


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("What is the derivative of (y - t)**2 in y, and that of y in each weight?")
def test_grad_values(student, reference, draw):
    """grad: gives the slope of the squared error in each weight."""
    cases = [outputs(draw, 9, 4), outputs(draw, 6, 2), outputs(draw, 3, 3)]
    whole = outputs(draw, 7, 3)
    cases.append((whole[0], draw.integers(-9, 10, 7), draw.integers(-4, 5, (7, 3))))
    results = [(len(T), student.grad(Y, T, X), reference.grad(Y, T, X)) for Y, T, X in cases]
    _, T, X = outputs(draw, 8, 3)
    w = draw.normal(0.0, 1.0, 3)
    results.append((len(T), student.grad(X @ w, T, X), slopes(w, T, X)))

    (n_samples, actual, desired), *others = results
    name = assert_close_up_to(actual, desired, conventions(n_samples), atol=1e-7)
    for n_samples, actual, desired in others:
        assert_close(actual, conventions(n_samples).get(name, 1.0) * desired, atol=1e-7)


@pytest.mark.points(2)
@pytest.mark.aspect("scale")
@pytest.mark.hint(
    "The error is a plain sum of squares. Which factor does its derivative carry, and is it divided by something?"
)
def test_grad_scale(student, reference, draw):
    """grad: belongs to the sum of squares itself, neither halved nor averaged."""
    for Y, T, X in (outputs(draw, 6, 3), outputs(draw, 9, 2)):
        assert_scale(student.grad(Y, T, X), reference.grad(Y, T, X), conventions(len(T)))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into Y, T or X? What does `Y -= T` change?")
def test_grad_inputs(student, draw):
    """grad: leaves Y, T and X as they were."""
    for n_samples, n_features in ((5, 3), (7, 2)):
        student.grad(*outputs(draw, n_samples, n_features))

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Which single product of a matrix and an array does what your loop does?")
def test_grad_vectorised(student, draw):
    """grad: works on whole arrays, without a loop over the samples."""
    small, large = (student.grad.instructions(*outputs(draw, n, 3)) for n in (30, 300))

    assert_vectorised(small, large)


def picture_grad(grad):
    """The slope in each of four weights, where every output is 0."""
    X = np.array([[1, 2, 0, -1], [1, -1, 1, -2], [1, 0, 2, 2], [1, 3, -2, 0], [1, 1, 1, -3]]) / 2.0
    T = np.array([1.0, -2.0, 0.5, 3.0, -1.0])
    return bars(
        [f"w{i}" for i in range(4)],
        grad(np.zeros(5), T, X),
        title="The gradient for five samples and four weights, where every output is 0",
        ylabel="dJ/dw",
    )


# ---------------------------------------------------------------- train

EPOCHS = 80
NEAR = 0.005
"""Training has arrived if no more than this share of what there is to gain is left."""


def around_a_plane(draw, n_samples, noise=1.0):
    """Return (X, T) around a plane with an intercept that matters."""
    X = np.column_stack([np.ones(n_samples), draw.normal(0.0, 1.0, (n_samples, 2)) + draw.uniform(-0.4, 0.4, 2)])
    w = draw.choice([-1.0, 1.0], 3) * draw.uniform(2.0, 4.0, 3)
    return X, X @ w + noise * draw.normal(0.0, 1.0, n_samples)


def steady_rate(X):
    """Return a learning rate with which descent on the summed error is quick and cannot overshoot."""
    return float(0.4 / np.linalg.eigvalsh(X.T @ X)[-1])


def lowest_error(T, X):
    """Return the lowest error that any weights reach."""
    return error_of(np.linalg.lstsq(X.astype(np.float64), T.astype(np.float64), rcond=None)[0], T, X)


def pair_of(came):
    """Return the two things that train gave, if they are two."""
    if came is None:
        fail("nothing", "The function returned nothing (None): does every path through it end in `return w, costs`?")
    if not isinstance(came, tuple | list):
        fail("not a pair", "train returns one thing. Two are asked for: the weights and the costs, `return w, costs`.")
    if len(came) != 2:
        fail("not a pair", "train returns two things, the weights and the costs: `return w, costs`.")
    return came


def weights_of(came, X):
    """Return the weights of what train gave, as finite numbers of the right shape."""
    w = numeric(pair_of(came)[0], (X.shape[1],))
    if not np.isfinite(w).all():
        fail(
            "diverges",
            "The weights that come back are not finite numbers: they grow from step to step. Look at the sign of the "
            "step, and at what it is multiplied by.",
        )
    return w


def is_uniform(values):
    """Return whether all values are numbers, or arrays of one shape."""
    is_plain = all(isinstance(value, int | float | np.generic | np.ndarray) for value in values)
    return is_plain and len({np.shape(value) for value in values}) == 1


def costs_of(came, epochs):
    """Return the costs of what train gave: as many as epochs, or one more or fewer."""
    recorded = pair_of(came)[1]
    if isinstance(recorded, list | tuple) and is_uniform(recorded):
        recorded = np.array(recorded)  # a list of numbers is as good as an array here, and deserves no remark
    costs = numeric(recorded)
    if costs.ndim > 1 and costs.size == max(costs.shape):
        remark(ONE_ENTRY)
        costs = costs.reshape(-1)
    if costs.ndim == 0:
        fail("one cost", "The second result is a single number. Collect the error of every epoch in a list.")
    if costs.ndim > 1:
        fail("not summed", "Each cost is to be one number: the sum over all samples.")
    if abs(len(costs) - epochs) > 1:
        fail("how many costs", "The number of costs is not the number of epochs. Record one in each epoch.")
    if len(costs) != epochs:
        remark(OTHER_LENGTH)
    return costs


def follows_own_grad(student, w, T, X, learning_rate, epochs):
    """Return whether training is right but for the student's own grad, marked by itself.

    A grad that is missing, raises or never moves anything excuses nothing.
    """
    own = np.zeros_like(w)
    try:
        for _ in range(epochs):
            own = own - learning_rate * numeric(student.grad(X @ own, T, X), w.shape)
    except AssertionError:
        return False
    with np.errstate(all="ignore"):
        return bool(own.any()) and np.allclose(w, own, rtol=1e-5, atol=1e-8)


def assert_learns(student, T, X):
    """Pass if train reaches the lowest error, with steps along the gradient of the sum or of the mean."""
    nothing, low = error_of(np.zeros(X.shape[1]), T, X), lowest_error(T, X)
    enough, rate = low + NEAR * (nothing - low), steady_rate(X)
    w = weights_of(student.train(X, T, rate, EPOCHS), X)
    reached = error_of(w, T, X)
    if reached <= enough:
        return
    if is_on_its_way(student, reached, T, X, rate, nothing, low):
        longer = weights_of(student.train(X, T, len(X) * rate, EPOCHS), X)
        if error_of(longer, T, X) <= enough:
            remark(AVERAGED)
            return
    if follows_own_grad(student, w, T, X, rate, EPOCHS):
        remark(OWN_GRAD)
        return
    if not w.any():
        fail("does not move", "The weights that come back are all zero: no step has reached them.")
    if reached > 1.5 * nothing:
        fail(
            "train_uphill",
            "The error of the weights that come back is far above that of no weights at all, even for short steps. The "
            "gradient points uphill, so the step goes against it; and it is another one after every step.",
        )
    if w[0] == 0.0:
        fail(
            "train_intercept_not_learned",
            "The first weight, that of the column of ones, has not moved: every weight is to be learned.",
        )
    fail(
        "error stays high",
        "Training does not reach the lowest error, neither with a learning rate that fits steps along the gradient of "
        "the sum nor with one that fits the mean. Are the outputs computed anew in every epoch, from the present "
        "weights? Does every weight take every step?",
    )


def is_on_its_way(student, reached, T, X, rate, nothing, low):
    """Return whether training was still going down when its epochs were over, as steps N times shorter do."""
    start = weights_of(student.train(X, T, 1e-12 * rate, 1), X)
    if np.abs(start).max() > 1e-6:
        return True  # it starts at random: from where it came is not known
    halfway = error_of(weights_of(student.train(X, T, rate, EPOCHS // 2), X), T, X)
    return reached < nothing - 0.2 * (nothing - low) and reached < halfway - 0.08 * (nothing - low)


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "In each epoch: outputs from the present weights, their gradient, one step against it. Is all of it there?"
)
def test_train_values(student, draw):
    """train: fits a plane, down to the lowest squared error."""
    for n_samples in (40, 55):
        X, T = around_a_plane(draw, n_samples)
        # A fifth of the targets lies far above the plane: the lowest squared error is not the lowest absolute one.
        assert_learns(student, T + 8.0 * (np.arange(n_samples) % 5 == 0), X)


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which type of numbers do your weights have before the first step?")
def test_train_of_integers(student, draw):
    """train: fits whole numbers, too."""
    X, T = around_a_plane(draw, 45)
    T = 3.0 * T + 24.0 * (np.arange(45) % 5 == 0)  # outliers, so that the draw does not decide which error counts
    assert_learns(student, np.rint(T).astype(np.int64), np.rint(X).astype(np.int64))


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which number should stand in the list for an epoch, computed from what?")
def test_train_costs(student, draw):
    """train: records the squared error of every epoch."""
    for n_samples in (4, 6):
        X, T = around_a_plane(draw, n_samples, noise=2.0)
        factors = {"": 1.0, **conventions(n_samples)}
        fitting = set(factors)
        for epochs in (150, 60, 20):
            came = student.train(X, T, 0.01 * n_samples * steady_rate(X), epochs)
            costs = costs_of(came, epochs)
            if not np.isfinite(costs).all():
                fail("not finite", "Some costs are not finite numbers, although the steps are short.")
            right = error_of(weights_of(came, X), T, X)
            # A step moves the error by some percent at most, so that it need not be known before which step the last
            # cost was taken; from 20 steps to 150 it moves by a third and more.
            fitting = {name for name in fitting if np.isclose(costs[-1], factors[name] * right, rtol=0.1)}
            if not fitting:
                explain_costs(costs, right)
        if "" not in fitting:
            remark(OTHER_SCALE)


def explain_costs(costs, right):
    """Say what is wrong with costs of which the last should be `right`."""
    if len(costs) > 5 and np.ptp(costs) == 0:
        fail("constant", "All costs are the same. Compute them in the loop, from the outputs of the present weights.")
    fail("costs", "The costs are not the squared error of the outputs, on no usual scale.")


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Would your function notice a learning rate of nearly nothing, or a single epoch?")
def test_train_settings(student, draw):
    """train: goes by the learning rate and the number of epochs that it is given."""
    for n_samples in (40, 50):
        X, T = around_a_plane(draw, n_samples)
        nothing, low = error_of(np.zeros(3), T, X), lowest_error(T, X)
        for learning_rate, epochs in ((1e-9 * steady_rate(X), EPOCHS), (0.2 * steady_rate(X), 1)):
            w = weights_of(student.train(X, T, learning_rate, epochs), X)
            if error_of(w, T, X) - low > NEAR * (nothing - low):
                continue
            if epochs > 1:
                fail("rate not used", "A learning rate of nearly nothing gives trained weights: it is not used.")
            fail("epochs not used", "A single short step gives trained weights: the number of epochs is not used.")

    X, T = around_a_plane(draw, 6)  # so few that one rate serves a sum and a mean
    assert_starts_anew(student, T, X, 2.0 * steady_rate(X))


def assert_starts_anew(student, T, X, learning_rate):
    """Pass if a call knows nothing of the one before: with next to no step it is not where that one ended."""
    before = weights_of(student.train(X, T, learning_rate, 400), X)
    after = weights_of(student.train(X, T, 1e-9 * learning_rate, 1), X)
    if before.any() and np.allclose(after, before, rtol=1e-4, atol=1e-6):
        fail(
            "train_goes_on",
            "A second call goes on from the weights of the first. Every call starts anew, at zeros or at small random "
            "numbers: make the weights inside of the function.",
        )


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or T, or shuffle them where they lie?")
def test_train_inputs(student, draw):
    """train: leaves X and T as they were."""
    for n_samples in (20, 24):
        X, T = around_a_plane(draw, n_samples)
        student.train(X, T, steady_rate(X), 4)

        assert_unchanged(student.changed)


def picture_train(train):
    """The errors of forty epochs."""
    x = np.array([-2.0, -1.4, -0.6, 0.1, 0.5, 1.3, 2.1])
    T = np.array([-2.7, -2.2, -0.1, 1.3, 1.6, 3.9, 5.0])
    costs = numeric(pair_of(train(np.column_stack([np.ones(7), x]), T, 0.01, 40))[1])
    return curve(
        np.arange(len(costs)), costs, title="Seven samples, learning rate 0.01", xlabel="epoch", ylabel="recorded cost"
    )
