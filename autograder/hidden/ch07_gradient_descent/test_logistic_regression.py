"""The rubric of logistic regression: the gradient up to one factor, training by the cost that it reaches.

A step may follow the gradient of the sum or of the mean over the samples, which is N times as short. So training is
looked at with a learning rate that fits the one, and if the cost stays high, with N times that rate, which fits the
other. Where one rate has to serve both, N is small.
"""

import numpy as np
import pytest

from autograder.content import tree
from autograder.rubric import (
    FigureSeen,
    Mismatch,
    all_points,
    assert_close,
    assert_close_up_to,
    assert_figure,
    assert_scale,
    assert_unchanged,
    assert_vectorised,
    bars,
    curve,
    describe,
    fail,
    matrix,
    numeric,
    remark,
)

MEAN = "the mean over the samples"
HALF = "half of the sum"
HALF_MEAN = "half of the mean over the samples"

AVERAGED = (
    "Your steps are shorter than those along the gradient of the sum, as if it were divided by the number of samples. "
    "They arrive all the same, with a learning rate that many times larger."
)
OTHER_SCALE = (
    "The costs are on another scale than the sum over the samples of natural logarithms: a mean, a half, another base."
)
OTHER_LENGTH = "There is one cost more, or one fewer, than there are epochs."
ONE_ENTRY = (
    "Each of your costs is an array with one entry. A cost is one plain number: np.sum gives it; a row times a column "
    "holds it in [0, 0]."
)
OWN_GRAD = (
    "train goes where your grad leads. The weights are not right yet, but that is marked at grad, and not a second "
    "time here."
)
OWN_TRAIN = (
    "The class predicts what the weights of your train say. The labels are not right yet, but that is marked at "
    "train, and not a second time here."
)


def conventions(n_samples):
    """Return the factors that a gradient or a cost may carry without being wrong."""
    return {MEAN: 1.0 / n_samples, HALF: 0.5, HALF_MEAN: 0.5 / n_samples}


def sigmoid(a):
    """Return probabilities of class 1."""
    return 1.0 / (1.0 + np.exp(-np.clip(a, -500.0, 500.0)))


def softmax(A):
    """Return the probabilities of each row."""
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def cost_of(W, T, X):
    """Return the summed cross-entropy of weights, for one axis of targets or two."""
    with np.errstate(all="ignore"):
        A = X @ W
        if T.ndim == 1:
            return float(np.sum(np.logaddexp(0.0, A) - T * A))
        top = A.max(axis=1)
        return float(np.sum(top + np.log(np.exp(A - top[:, None]).sum(axis=1)) - (T * A).sum(axis=1)))


def indicators(labels, n_classes):
    """Return the indicator matrix of some labels."""
    return np.eye(n_classes)[labels]


# ---------------------------------------------------------------- grad


def two_class_outputs(draw, n_samples, n_features):
    """Return (Y, T, X) with both classes present and outputs that no model has to have made."""
    T = draw.permutation(np.arange(n_samples) % 2).astype(np.float64)
    return draw.uniform(0.05, 0.95, n_samples), T, draw.normal(0.4, 1.0, (n_samples, n_features))


def many_class_outputs(draw, n_samples, n_features, n_classes):
    """Return the same for K classes."""
    Y = softmax(draw.uniform(-1.5, 1.5, (n_samples, n_classes)))
    T = indicators(draw.permutation(np.arange(n_samples) % n_classes), n_classes)
    return Y, T, draw.normal(0.4, 1.0, (n_samples, n_features))


def slopes(W, T, X, size=1e-5):
    """Return the derivative of the cost with respect to each weight, by central differences."""
    found = np.empty(W.shape)
    for place in np.ndindex(W.shape):
        step = np.zeros(W.shape)
        step[place] = size
        found[place] = (cost_of(W + step, T, X) - cost_of(W - step, T, X)) / (2.0 * size)
    return found


def assert_up_to_one_factor(results, rtol=1e-6):
    """Pass if every (n_samples, actual, desired) is right up to one accepted factor, the same in all."""
    (n_samples, actual, desired), *others = results
    name = assert_close_up_to(actual, desired, conventions(n_samples), rtol=rtol, atol=1e-7)
    for n_samples, actual, desired in others:
        assert_close(actual, conventions(n_samples).get(name, 1.0) * desired, rtol=rtol, atol=1e-7)


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "One sample adds its error, y - t, times its inputs. Which matrix product sums that over the samples?"
)
def test_grad_two_classes(student, reference, draw):
    """grad: gives the slope of the cost in each weight, for two classes."""
    cases = [two_class_outputs(draw, 9, 4), two_class_outputs(draw, 6, 2)]
    whole = two_class_outputs(draw, 7, 3)
    cases.append((whole[0], whole[1].astype(np.int64), draw.integers(-4, 5, (7, 3))))
    results = [(len(T), student.grad(Y, T, X), reference.grad(Y, T, X)) for Y, T, X in cases]
    _, T, X = two_class_outputs(draw, 8, 3)
    w = draw.normal(0.0, 0.5, 3)
    results.append((len(T), student.grad(sigmoid(X @ w), T, X), slopes(w, T, X)))

    assert_up_to_one_factor(results, rtol=1e-5)


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Of which shape is W, and so its gradient? Which order of the factors gives that shape?")
def test_grad_many_classes(student, reference, draw):
    """grad: gives the slope of the cost in each weight, for K classes."""
    cases = [many_class_outputs(draw, 9, 4, 3), many_class_outputs(draw, 6, 3, 5)]
    square = many_class_outputs(draw, 7, 4, 4)
    cases.append((square[0], square[1].astype(np.int64), draw.integers(-4, 5, (7, 4))))
    results = [(len(T), student.grad(Y, T, X), reference.grad(Y, T, X)) for Y, T, X in cases]
    _, T, X = many_class_outputs(draw, 8, 2, 3)
    W = draw.normal(0.0, 0.5, (2, 3))
    results.append((len(T), student.grad(softmax(X @ W), T, X), slopes(W, T, X)))

    assert_up_to_one_factor(results, rtol=1e-5)


@pytest.mark.points(2)
@pytest.mark.aspect("scale")
@pytest.mark.hint("The cost is a sum over the samples. Is your gradient divided by something?")
def test_grad_scale(student, reference, draw):
    """grad: belongs to the summed cost, not to its mean."""
    for Y, T, X in (two_class_outputs(draw, 6, 3), many_class_outputs(draw, 8, 2, 3)):
        assert_scale(student.grad(Y, T, X), reference.grad(Y, T, X), conventions(len(T)))


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into Y, T or X? What does `Y -= T` change?")
def test_grad_inputs(student, draw):
    """grad: leaves Y, T and X as they were."""
    for Y, T, X in (two_class_outputs(draw, 5, 3), many_class_outputs(draw, 7, 2, 3)):
        student.grad(Y, T, X)

        assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("Which single product of two matrices does what your loop does?")
def test_grad_vectorised(student, draw):
    """grad: works on whole arrays, without a loop over the samples."""
    small, large = (student.grad.instructions(*many_class_outputs(draw, n, 3, 4)) for n in (30, 300))

    assert_vectorised(small, large)


def picture_grad(grad):
    """The slope in each of five weights, at a first guess of 1/2 for everybody."""
    X = np.array([[1, 2, 0, -1, 3], [1, -1, 1, -2, 1], [1, 0, 2, 2, -1], [1, 3, -2, 0, 2], [1, 1, 1, -3, 1]]) / 2.0
    T = np.array([1.0, 0.0, 0.0, 1.0, 1.0])
    return bars(
        [f"w{i}" for i in range(5)],
        grad(np.full(5, 0.5), T, X),
        title="The gradient for five samples and five weights, where every output is 1/2",
        ylabel="dJ/dw",
    )


# ---------------------------------------------------------------- train

EPOCHS = 100
NEAR = 0.02
"""Training has arrived if no more than this share of what there is to gain is left."""


def overlapping(draw, n_samples, n_classes=2, bias=0.6):
    """Return (X, T) of classes that overlap, so that one finite W is the best, with a bias that matters.

    The columns of X are uncorrelated and of one size, so that descent is quick. T has one axis for two classes.
    """
    X = np.linalg.qr(np.column_stack([np.ones(n_samples), draw.normal(0.0, 1.0, (n_samples, 2))]))[0]
    X = np.sqrt(n_samples) * X / np.sign(X[0, 0])
    W = np.vstack([bias * np.linspace(-1.0, 1.0, n_classes), 0.8 * ring(n_classes, draw.uniform(0.0, 6.0)).T])
    if n_classes == 2:
        W[0] *= draw.choice([-1.0, 1.0])
    while True:
        labels = (X @ W + draw.gumbel(0.0, 1.0, (n_samples, n_classes))).argmax(axis=1)
        if np.bincount(labels, minlength=n_classes).min() >= 4:
            return X, labels.astype(np.float64) if n_classes == 2 else indicators(labels, n_classes)


def ring(n_classes, turned=0.0):
    """Return (n_classes, 2) directions, evenly around a circle."""
    angles = turned + 2.0 * np.pi * np.arange(n_classes) / n_classes
    return np.column_stack([np.cos(angles), np.sin(angles)])


def steady_rate(X):
    """Return a learning rate with which descent on the summed cost is quick and cannot overshoot."""
    return float(3.0 / np.linalg.eigvalsh(X.T @ X)[-1])


def lowest_cost(T, X):
    """Return the lowest cost that any weights reach, found by Newton's method: no gradient descent takes part."""
    n_features = X.shape[1]
    targets = np.column_stack([1.0 - T, T]) if T.ndim == 1 else T
    n_classes = targets.shape[1]
    W = np.zeros((n_features, n_classes))
    for _ in range(12):
        Y = softmax(X @ W)
        slope = (X.T @ (Y - targets)).T.ravel()
        # d2J / dW[:, j] dW[:, k] = X^T diag(y_j ([j = k] - y_k)) X, a block for each pair of classes
        weights = Y[:, :, None] * (np.eye(n_classes) - Y[:, None, :])
        curvature = np.einsum("nd,njk,ne->jdke", X, weights, X).reshape(slope.size, slope.size)
        step = np.linalg.lstsq(curvature, slope, rcond=1e-9)[0]  # singular: the same for all classes changes nothing
        W = W - step.reshape(n_classes, n_features).T
    return cost_of(W, targets, X)


def pair_of(came):
    """Return the two things that train gave, if they are two."""
    if came is None:
        fail("nothing", "The function returned nothing (None): does every path through it end in `return W, costs`?")
    if not isinstance(came, tuple | list):
        fail("not a pair", "train returns one thing. Two are asked for: the weights and the costs, `return W, costs`.")
    if len(came) != 2:
        fail("not a pair", "train returns two things, the weights and the costs: `return W, costs`.")
    return came


def weights_of(came, T, X):
    """Return the weights of what train gave, as finite numbers of the right shape."""
    W = numeric(pair_of(came)[0], (X.shape[1], *T.shape[1:]))
    if not np.isfinite(W).all():
        fail(
            "diverges",
            "The weights that come back are not finite numbers: they grow from step to step. Look at the sign of the "
            "step, and at what it is multiplied by.",
        )
    return W


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
        fail("one cost", "The second result is a single number. Collect the cost of every epoch in a list.")
    if costs.ndim > 1:
        fail("not summed", "Each cost is to be one number: the sum over all samples (and classes).")
    if abs(len(costs) - epochs) > 1:
        fail("how many costs", "The number of costs is not the number of epochs. Record one in each epoch.")
    if len(costs) != epochs:
        remark(OTHER_LENGTH)
    return costs


def follows_own_grad(student, W, T, X, learning_rate, epochs):
    """Return whether training is right but for the student's own grad, marked by itself.

    A grad that is missing, raises or never moves anything excuses nothing.
    """
    own = np.zeros_like(W)
    predict = sigmoid if T.ndim == 1 else softmax
    try:
        for _ in range(epochs):
            own = own - learning_rate * numeric(student.grad(predict(X @ own), T, X), W.shape)
    except AssertionError:
        return False
    with np.errstate(all="ignore"):
        return bool(own.any()) and np.allclose(W, own, rtol=1e-5, atol=1e-8)


def assert_learns(student, reference, T, X):
    """Pass if train reaches the lowest cost, with steps along the gradient of the sum or of the mean."""
    nothing, low = cost_of(np.zeros((X.shape[1], *T.shape[1:])), T, X), lowest_cost(T, X)
    enough, rate = low + NEAR * (nothing - low), steady_rate(X)
    W = weights_of(student.train(X, T, rate, EPOCHS), T, X)
    reached = cost_of(W, T, X)
    if reached <= enough:
        return
    if is_on_its_way(student, reached, T, X, rate, nothing, low):
        longer = weights_of(student.train(X, T, len(X) * rate, EPOCHS), T, X)
        if cost_of(longer, T, X) <= enough:
            remark(AVERAGED)
            return
    if follows_own_grad(student, W, T, X, rate, EPOCHS):
        remark(OWN_GRAD)
        return
    if not W.any():
        fail("does not move", "The weights that come back are all zero: no step has reached them.")
    if reached > 1.5 * nothing:
        fail(
            "train_uphill",
            "The cost of the weights that come back is far above that of no weights at all, even for short steps. The "
            "gradient points uphill, so the step goes against it; and it is another one after every step.",
        )
    if not W[0].any():
        fail(
            "train_bias_not_learned",
            "The first weight, that of the column of ones, has not moved: every weight is to be learned.",
        )
    fail(
        "cost stays high",
        "Training does not reach the lowest cost, neither with a learning rate that fits steps along the gradient of "
        "the sum nor with one that fits the mean. Are the outputs computed anew in every epoch, from the present "
        "weights? Does every weight take every step?",
    )


def is_on_its_way(student, reached, T, X, rate, nothing, low):
    """Return whether training was still going down when its epochs were over, as steps N times shorter do."""
    start = weights_of(student.train(X, T, 1e-12 * rate, 1), T, X)
    if np.abs(start).max() > 1e-6:
        return True  # it starts at random: from where it came is not known
    halfway = cost_of(weights_of(student.train(X, T, rate, EPOCHS // 2), T, X), T, X)
    return reached < nothing - 0.25 * (nothing - low) and reached < halfway - 0.12 * (nothing - low)


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "In each epoch: outputs from the present weights, their gradient, one step against it. Is all of it there?"
)
def test_train_two_classes(student, reference, draw):
    """train: learns two classes, down to the lowest cost."""
    for n_samples in (60, 84):
        X, T = overlapping(draw, n_samples)
        assert_learns(student, reference, T, X)


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("If T has K columns: what makes probabilities of K scores, and of which shape is W?")
def test_train_many_classes(student, reference, draw):
    """train: learns K classes, down to the lowest cost."""
    for n_samples, n_classes in ((63, 3), (72, 4)):
        X, T = overlapping(draw, n_samples, n_classes)
        assert_learns(student, reference, T, X)


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which type of numbers do your weights have before the first step?")
def test_train_of_integers(student, reference, draw):
    """train: learns from whole numbers, too."""
    X, T = overlapping(draw, 66, bias=1.0)
    assert_learns(student, reference, T.astype(np.int64), np.rint(X).astype(np.int64))


def few(draw, labels):
    """Return (X, T) of very few samples: there a sum and a mean differ so little that one learning rate serves both."""
    n_classes = max(labels) + 1
    x = draw.normal(0.0, 0.3, len(labels)) + 1.5 * np.array(labels) - 0.75 * (n_classes - 1)
    T = np.array(labels, dtype=np.float64) if n_classes == 2 else indicators(labels, n_classes)
    return np.column_stack([np.ones(len(labels)), x]), T


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which number should stand in the list for an epoch, computed from what?")
def test_train_costs(student, draw):
    """train: records the cost of every epoch."""
    for labels in ([0, 1, 1, 1], [0, 1, 2, 1]):
        X, T = few(draw, labels)
        factors = {"": 1.0, **conventions(len(X)), "a mean over samples and classes": 1.0 / T.size, **BASES}
        fitting = set(factors)
        for epochs in (150, 60, 20):
            came = student.train(X, T, 0.015 * len(X) * steady_rate(X), epochs)
            costs = costs_of(came, epochs)
            if not np.isfinite(costs).all():
                fail("not finite", "Some costs are not finite numbers, although no output is near 0 or 1.")
            right = cost_of(weights_of(came, T, X), T, X)
            # A step moves the cost by some percent at most, so that it need not be known before which step the last
            # cost was taken; from 20 steps to 150 it moves by a fifth and more.
            fitting = {name for name in fitting if np.isclose(costs[-1], factors[name] * right, rtol=0.08)}
            if not fitting:
                explain_costs(costs, right)
        if "" not in fitting:
            remark(OTHER_SCALE)


BASES = {"base two": 1.0 / np.log(2.0), "base ten": 1.0 / np.log(10.0)}


def explain_costs(costs, right):
    """Say what is wrong with costs of which the last should be `right`."""
    if np.isclose(costs[-1], -right, rtol=0.08):
        fail("negative", "The costs have the wrong sign: minus the sum of the logarithms is positive.")
    if len(costs) > 5 and np.ptp(costs) == 0:
        fail("constant", "All costs are the same. Compute them in the loop, from the outputs of the present weights.")
    fail("costs", "The costs are not the cross-entropy of the outputs, on no usual scale.")


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Would your function notice a learning rate of nearly nothing, or a single epoch?")
def test_train_settings(student, reference, draw):
    """train: goes by the learning rate and the number of epochs that it is given."""
    for n_samples, n_classes in ((60, 2), (63, 3)):
        X, T = overlapping(draw, n_samples, n_classes)
        nothing, low = cost_of(np.zeros((3, *T.shape[1:])), T, X), lowest_cost(T, X)
        for learning_rate, epochs in ((1e-9 * steady_rate(X), EPOCHS), (0.2 * steady_rate(X), 1)):
            W = weights_of(student.train(X, T, learning_rate, epochs), T, X)
            if cost_of(W, T, X) - low > NEAR * (nothing - low):
                continue
            if epochs > 1:
                fail("rate not used", "A learning rate of nearly nothing gives trained weights: it is not used.")
            fail("epochs not used", "A single short step gives trained weights: the number of epochs is not used.")

    X, T = overlapping(draw, 12)  # so few that one rate serves a sum and a mean
    assert_starts_anew(student, T, X, steady_rate(X))


def assert_starts_anew(student, T, X, learning_rate):
    """Pass if a call knows nothing of the one before: with next to no step it is not where that one ended."""
    before = weights_of(student.train(X, T, learning_rate, 400), T, X)
    after = weights_of(student.train(X, T, 1e-9 * learning_rate, 1), T, X)
    if before.any() and np.allclose(after, before, rtol=1e-4, atol=1e-6):
        fail(
            "train_goes_on",
            "A second call goes on from the weights of the first. Every call starts anew, at zeros or at small random "
            "numbers: make the weights inside of the function.",
        )


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into X or T, or shuffle them where they lie?")
def test_train_inputs(student, draw):
    """train: leaves X and T as they were."""
    for n_samples, n_classes in ((20, 2), (24, 3)):
        X, T = overlapping(draw, n_samples, n_classes)
        student.train(X, T, steady_rate(X), 4)

        assert_unchanged(student.changed)


def picture_train(train):
    """The costs of forty epochs."""
    x = np.array([-2.0, -1.4, -1.0, -0.6, -0.2, 0.1, 0.5, 0.9, 1.3, 2.1])
    T = np.array([0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0])
    costs = numeric(pair_of(train(np.column_stack([np.ones(10), x]), T, 0.1, 40))[1])
    return curve(
        np.arange(len(costs)), costs, title="Ten samples, learning rate 0.1", xlabel="epoch", ylabel="recorded cost"
    )


# ---------------------------------------------------------------- LogisticRegression


def clouds(draw, n_samples, centres):
    """Return (X, labels) of clouds with standard deviation 1/2 around `centres`, every class as often."""
    labels = draw.permutation(np.arange(n_samples) % len(centres))
    points = np.asarray(centres)[labels] + draw.normal(0.0, 0.5, (n_samples, 2))
    return np.column_stack([np.ones(n_samples), points]), labels


def around(n_classes, turned=0.0):
    """Return centres of clouds on a circle that is not around zero."""
    return np.array([1.0, -1.0]) + 3.0 * ring(n_classes, turned)


def trained(student, X, labels, learning_rate, epochs):
    """Return a trained model."""
    model = student.LogisticRegression(learning_rate=learning_rate, epochs=epochs)
    if not hasattr(model, "attribute"):
        fail("not a class", "LogisticRegression(...) makes no object with methods: it is to be a class.")
    model.train(X, labels)
    return model


def labels_of(came, n_samples):
    """Return predicted labels, as numbers."""
    found = numeric(came, (n_samples,))
    if isinstance(came, np.ndarray) and came.dtype.kind == "f":
        remark("It returns labels as floats. A label is a whole number, with which one can index.")
    return found


def assert_classifies(student, X, labels, others, right, rate, epochs, bar):
    """Pass if a model trained on (X, labels) is right for a share `bar` of the samples `others`; return its labels."""
    for times in (1, len(X)):
        model = trained(student, X, labels, times * rate, epochs)
        found = labels_of(model.predict(others), len(others))
        if np.mean(found == right) >= bar:
            return found
        if times == 1:
            first = found
    if follows_own_train(student, first, X, labels, others, rate, epochs):
        remark(OWN_TRAIN)
        return first
    # The values travel with the finding: they may be the right ones plus 1, or in another order.
    raise Mismatch("accuracy", "Too many of the predicted labels are wrong after training.", first, right)


def follows_own_train(student, found, X, labels, others, rate, epochs):
    """Return whether the class is right but for the student's own train, marked by itself."""
    T = indicators(labels, labels.max() + 1)
    try:
        W = weights_of(student.train(X, T, rate, epochs), T, X)
    except AssertionError:
        return False
    own = (others @ W).argmax(axis=1)
    return bool(W.any()) and np.mean(own == found) > 0.999


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "From labels to columns for training, and from columns back to labels: where does each of the two happen?"
)
def test_LogisticRegression_values(student, draw):
    """LogisticRegression: learns clouds of three and more classes, and predicts the labels of new samples."""
    for n_classes, n_samples in ((3, 60), (5, 80), (2, 40)):
        centres = around(n_classes, draw.uniform(0.0, 2.0 * np.pi))
        if n_classes == 2:  # both in one direction from the origin: only a bias tells them apart
            centres = np.outer([1.0, 5.0], centres[0] / np.hypot(*centres[0]))
        X, labels = clouds(draw, n_samples, centres)
        others, right = clouds(draw, 50, centres)
        assert_classifies(student, X, labels, others, right, steady_rate(X), 200, 0.94)


def digits():
    """Return a part of MNIST, shrunk to 7 x 7 pixels in [0, 1], with a column of ones: (X, labels, others, right)."""
    with np.load(tree().data / "mnist" / "mnist_subset.npz") as data:
        X, labels = data["x_train"][:N_DIGITS], data["y_train"][:N_DIGITS]
        others, right = data["x_test"], data["y_test"]
    return small(X), labels.astype(np.int64), small(others), right.astype(np.int64)


def small(images):
    """Return the means of blocks of 4 x 4 pixels as rows that begin with a 1."""
    blocks = images.reshape(len(images), 7, 4, 7, 4).mean(axis=(2, 4)) / 255.0
    return np.column_stack([np.ones(len(images)), blocks.reshape(len(images), 49)])


N_DIGITS, DIGIT_EPOCHS, DIGIT_RATE, DIGIT_BAR = 400, 100, 5.0, 0.70
"""The bar lies three standard errors of 1,000 digits below what training reads from standard-normal weights, which are
forgotten slowly; from zeros it reads more."""


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("How large is the share of digits that it gets right after 10 epochs, and after 100?")
def test_LogisticRegression_mnist(student):
    """LogisticRegression: learns small images of digits, and recognises most of those that it has not seen."""
    X, labels, others, right = digits()
    assert_classifies(student, X, labels, others, right, DIGIT_RATE / len(X), DIGIT_EPOCHS, DIGIT_BAR)


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint(
    "Where are the weights kept: in this object, or where all objects share them? What does training begin with?"
)
def test_LogisticRegression_again(student, draw):
    """LogisticRegression: keeps two models apart, and learns anew when trained again."""
    (X, labels), second = clouds(draw, 40, around(2, 0.5)), clouds(draw, 60, around(3, 2.0))
    rate = min(steady_rate(X), steady_rate(second[0]))
    one = trained(student, X, labels, rate, AGAIN_EPOCHS)
    before = labels_of(one.predict(X), len(X))
    other = trained(student, *second, rate, AGAIN_EPOCHS)
    at_first = labels_of(other.predict(second[0]), len(second[0]))
    after = labels_of(one.predict(X), len(X))
    other.train(X, 1 - labels)
    again = labels_of(other.predict(X), len(X))
    fresh = labels_of(trained(student, X, 1 - labels, rate, AGAIN_EPOCHS).predict(X), len(X))
    other.train(X, labels)
    back = labels_of(other.predict(X), len(X))
    other.train(*second)
    at_last = labels_of(other.predict(second[0]), len(second[0]))

    if np.mean(before == labels) < 0.9:
        if not follows_own_train(student, before, X, labels, X, rate, AGAIN_EPOCHS):
            raise Mismatch("accuracy", "A model does not know the labels that it was trained on.", before, labels)
        remark(OWN_TRAIN)
    if np.mean(before == after) < 0.9:
        fail(
            "class_shared_weights",
            "While another model was trained, this one changed what it predicts. Weights belong to the object, self.W, "
            "not to the class or the module.",
        )
    if min(np.mean(again == fresh), np.mean(back == before), np.mean(at_last == at_first)) < 0.9:
        fail(
            "class_trains_once",
            "A model that is trained a second time predicts other labels than a new one that is trained on the same. "
            "train learns from what it is given, every time, from a new start.",
        )


AGAIN_EPOCHS = 400


@pytest.mark.points(1)
@pytest.mark.aspect("values")
@pytest.mark.hint("Where do the learning rate and the number of epochs go, and are they used from there?")
def test_LogisticRegression_settings(student, draw):
    """LogisticRegression: trains with the learning rate and the number of epochs that it was made with."""
    # One step of 90 times the usual length does not arrive, but many do, be it along the sum or the mean.
    for name, times, epochs in (("learning rate", 1e-9, 150), ("number of epochs", 90.0, 1)):
        # From weights of a standard deviation of 1, one step is right about all three clouds in 3 of 100 trials: six
        # in a row have a chance of 7e-10.
        if all(has_learned_a_row(student, draw, times, epochs) for _ in range(6)):
            fail("not used", f"It has learned as much with nearly nothing as the {name}: it goes by another one.")


def has_learned_a_row(student, draw, times, epochs):
    """Return whether a new model learns three clouds in a row, in any direction.

    After a first step from zero weights the middle one never wins, whatever the length of the step.
    """
    X, labels = clouds(draw, 90, np.outer([-4.0, 0.0, 4.0], ring(1, draw.uniform(0.0, 2.0 * np.pi))[0]))
    model = trained(student, X, labels, times * steady_rate(X), epochs)
    return np.mean(labels_of(model.predict(X), len(X)) == labels) > 0.99


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does training or predicting write into X or T?")
def test_LogisticRegression_inputs(student, draw):
    """LogisticRegression: leaves the arrays that it learns from and predicts for as they were."""
    X, labels = clouds(draw, 30, around(3))
    model = trained(student, X, labels, steady_rate(X), 3)
    changed = student.changed
    model.predict(X[:7])

    assert_unchanged(changed + student.changed)


def picture_LogisticRegression(LogisticRegression):
    """The labels of a grid of points, after training on three clouds."""
    centres = np.array([[-2.0, -2.0], [2.0, -1.0], [0.0, 2.0]])
    points = np.concatenate([centres + step for step in ([0.5, 0.0], [-0.5, 0.3], [0.0, -0.6], [0.2, 0.6])])
    model = LogisticRegression(learning_rate=0.05, epochs=100)
    model.train(np.column_stack([np.ones(12), points]), np.tile([0, 1, 2], 4))
    across, up = np.meshgrid(np.linspace(-4.0, 4.0, 12), np.linspace(4.0, -4.0, 12))
    grid = np.column_stack([np.ones(144), across.ravel(), up.ravel()])
    return matrix(
        numeric(model.predict(grid), (144,)).reshape(12, 12),
        (12, 12),
        title="The predicted label around three clouds: 0 lower left, 1 lower right, 2 above",
    )


# ---------------------------------------------------------------- plot_cost


def falling(draw, n_costs):
    """Return costs as training gives them, with one step back up."""
    costs = 3.0 + 20.0 * 0.8 ** np.arange(n_costs) + draw.uniform(0.0, 0.3, n_costs)
    costs[n_costs // 2] += 4.0
    return costs


def rows_of(axes):
    """Return the (x, y) of everything that is drawn as a row of points, joined or not."""
    found = [(line.x, line.y) for line in axes.lines]
    points = all_points(axes)
    return [*found, (points[:, 0], points[:, 1])] if len(points) and not axes.is_3d else found


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("What should stand across, what up, and how many points has the line?")
def test_plot_cost_values(student, draw):
    """plot_cost: draws every cost over its epoch."""
    earlier = None
    for n_costs in (24, 9):
        costs = falling(draw, n_costs)
        figure = assert_figure(student.plot_cost(costs.tolist() if n_costs < 10 else costs))
        rows = [row for axes in figure.axes for row in rows_of(axes)]
        if not any(y.shape == costs.shape and np.allclose(y, costs) and is_counted(x) for x, y in rows):
            explain_plot(rows, costs)
        if earlier is not None and any(y.shape == earlier.shape and np.allclose(y, earlier) for _, y in rows):
            fail(
                "plot_earlier_line",
                "The line of the call before is still in the picture. Make the figure inside of the function, so that "
                "every call draws into one of its own.",
            )
        if not any(line.is_joined for axes in figure.axes for line in axes.lines):
            remark(POINTS)
        earlier = costs


POINTS = "The costs are drawn as separate points. Asked is one line: axes.plot(costs) joins them."


def is_counted(x):
    """Return whether x counts the epochs, from anywhere."""
    return bool(np.allclose(np.diff(x), 1.0))


def explain_plot(rows, costs):
    """Say what is wrong with a picture of costs."""
    if not rows:
        fail("nothing drawn", "No line is drawn: axes.plot(costs) draws one.")
    if any(x.shape == costs.shape and np.allclose(x, costs) for x, _ in rows):
        fail("swapped", "The costs run across. The epoch belongs there, and the cost goes up.")
    if any(y.shape == costs.shape and np.allclose(y, costs) for _, y in rows):
        fail("epochs", "The costs are drawn, but not over their epochs, which are 1 apart.")
    fail("costs", "What is drawn is not the costs, one point for each epoch in their order.")


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("What will somebody see who has only the picture?")
def test_plot_cost_form(student, draw):
    """plot_cost: says at both axes what they are."""
    figure = assert_figure(student.plot_cost(falling(draw, 12)))

    if not any(axes.xlabel.strip() and axes.ylabel.strip() for axes in figure.axes):
        fail("labels", "An axis has no label: set_xlabel and set_ylabel of the axes, or plt.xlabel and plt.ylabel.")


def picture_plot_cost(plot_cost):
    """The line that is drawn for six costs."""
    costs = [12.0, 7.0, 5.0, 6.0, 4.0, 3.5]
    came = plot_cost(costs)
    figure = came if isinstance(came, FigureSeen) else describe(came)
    (_, y), *_ = [row for axes in assert_figure(figure).axes for row in rows_of(axes)] or [(None, None)]
    return curve(
        np.arange(6),
        numeric(y, (6,)),
        title="The line drawn for the costs 12, 7, 5, 6, 4, 3.5",
        xlabel="point",
        ylabel="height",
    )
