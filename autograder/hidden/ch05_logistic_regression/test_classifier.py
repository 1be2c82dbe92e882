"""The rubric of the classifier: from labels to columns, from scores to probabilities and classes."""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_finite,
    assert_unchanged,
    assert_vectorised,
    bars,
    fail,
    matrix,
    numeric,
    remark,
)
from autograder.sandbox.wire import OddArray

# ---------------------------------------------------------------- one_hot

# No two items use matrices of one shape, so that a matrix kept from one call to the next is told of once. Each begins
# with a square one, where rows and columns that are exchanged give values: in other shapes they end in an exception.
# Results are collected first and compared then: a mistake is known the better, the more calls it was seen in.


def assert_indicators(student, cases):
    """Pass if one_hot is right in all cases, (labels, n_classes)."""
    results = [student.one_hot(labels, n_classes) for labels, n_classes in cases]
    for (labels, n_classes), actual in zip(cases, results, strict=True):
        assert_close(actual, indicator(labels, n_classes))


def labels_of_every_class(draw, n_samples, n_classes):
    """Return labels among which every class occurs."""
    others = draw.integers(0, n_classes, n_samples - n_classes)
    return draw.permutation(np.concatenate([np.arange(n_classes), others]))


def indicator(labels, n_classes):
    """Return what one_hot should, by comparing every label with every class."""
    return (labels[:, np.newaxis] == np.arange(n_classes)).astype(float)


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many rows and columns has your result, and how many ones stand in each row?")
def test_one_hot_values(student, draw):
    """one_hot: puts a single 1 into each row, in the column of the sample's class."""
    shapes = ((7, 7), (8, 3), (6, 5), (13, 12), (5, 2))
    assert_indicators(student, [(labels_of_every_class(draw, *shape), shape[1]) for shape in shapes])


@pytest.mark.points(4)
@pytest.mark.aspect("values")
@pytest.mark.hint("From where does your function know how many columns there are: from K, or from the labels?")
def test_one_hot_of_absent_classes(student, draw):
    """one_hot: keeps a column for a class that no sample belongs to."""
    kinds = ((5, 5, (0, 1, 3)), (8, 6, (0, 2, 3)), (9, 4, (1, 2)), (3, 14, (10, 4, 11)))
    assert_indicators(student, [(draw.permutation(np.resize(present, n)), k) for n, k, present in kinds])


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("Is the matrix made inside the function, and is every entry of it set?")
def test_one_hot_again(student, draw):
    """one_hot: starts from zeros at every call."""
    n_classes = 4
    first, labels = (labels_of_every_class(draw, n_samples, n_classes) for n_samples in (n_classes, 11))
    moved = [(labels + step) % n_classes for step in range(n_classes)]
    assert_indicators(student, [(labels, n_classes) for labels in (first, *moved)])


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into `labels` itself: `labels += ...`, `labels.shape = ...`?")
def test_one_hot_inputs(student, draw):
    """one_hot: leaves the labels that it is given as they were."""
    student.one_hot(draw.integers(0, 5, 10), 5)
    assert_unchanged(student.changed)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What does indexing with two arrays do, one of rows and one of columns?")
def test_one_hot_vectorised(student, draw):
    """one_hot: works on all labels at once, without a loop over them."""
    small, large = (student.one_hot.instructions(draw.integers(0, 3, n), 3) for n in (50, 500))
    assert_vectorised(small, large)


def picture_one_hot(one_hot):
    """Five labels in four columns."""
    labels = np.array([2, 0, 1, 2, 1])
    return matrix(one_hot(labels, 4), (5, 4), title="Labels 2, 0, 1, 2, 1 with K = 4", xlabel="class", ylabel="sample")


# ---------------------------------------------------------------- initialize_weights

MANY = (80, 50)
"""The shape from which statistics are taken: 4,000 weights."""
FEW = (25, 20)
"""The shape for what a few weights tell as well."""


def weights(came):
    """Return W of what initialize_weights returned: a pair (W, b) is accepted."""
    if isinstance(came, tuple | list) and len(came) == 2 and is_table(came[0]):
        return came[0]
    return came


def is_table(value):
    """Return whether something has rows and columns."""
    value = value.base if isinstance(value, OddArray) else value
    if isinstance(value, np.ndarray):
        return value.ndim == 2
    return isinstance(value, tuple | list) and bool(value) and isinstance(value[0], tuple | list | np.ndarray)


def some_weights(student, shape):
    """Return weights, the largest cut to a size whose square is still a number."""
    return np.clip(assert_finite(weights(student.initialize_weights(*shape)), shape), -1e100, 1e100)


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which of D and K counts the rows of W, if the scores are X W?")
def test_initialize_weights_values(student):
    """initialize_weights: gives a weight for every feature (row) and class (column)."""
    shapes = ((7, 3), (4, 9), (50, 10))
    came = [weights(student.initialize_weights(*shape)) for shape in shapes]
    if all(is_table(W) for W in came) and len({numeric(W).shape for W in came}) == 1:
        fail("fixed shape", "The shape is always the same. D and K are told to the function: the shape is (D, K).")
    for W, shape in zip(came, shapes, strict=True):
        assert_finite(W, shape)


@pytest.mark.points(2)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many random numbers do you draw, and how many weights are there?")
def test_initialize_weights_differ(student):
    """initialize_weights: draws every weight by itself."""
    # Any shape will do here: a wrong one is told of by the item before. Rows of 30 draws are never equal by
    # chance: if the draws took three values only, 40 rows would hold an equal pair in 780 / 3^30 = 4e-12 of
    # all cases.
    W = np.atleast_2d(numeric(weights(student.initialize_weights(40, 30))))
    if np.isnan(W).any():
        fail("not a number", "The weights hold NaN (not a number).")
    if W.size == 0:
        fail("empty", "The array holds no weights.")
    W = W.reshape(-1, W.shape[-1])
    if W.min() == W.max():
        fail("constant", "All weights are equal, so that all classes start alike.")
    if not W.any(axis=1).all() or not W.any(axis=0).all():
        fail("zeros", "A whole row or column of W is 0: a loop leaves it out.")
    if len(np.unique(W, axis=0)) < len(W):
        fail("repeated rows", "Rows of W repeat each other: the weights are not drawn one by one.")
    if len(np.unique(W, axis=1).T) < len(W.T):
        fail("repeated columns", "Columns of W repeat each other: the weights are not drawn one by one.")
    # Over the variance of the draws, 30 times the variance of the means of rows of 30 follows chi-squared over its
    # degrees of freedom, here 39; for columns they are 29. More than 4 happens with a probability of 2e-12.
    if min(W.shape) >= 30 and max(len(M.T) * M.mean(axis=1).var(ddof=1) for M in (W, W.T)) > 4.0 * W.var():
        fail("dependent", "The weights of a row, or of a column, lie together: they are not drawn one by one.")


@pytest.mark.points(2)
@pytest.mark.aspect("statistics")
@pytest.mark.hint("Around which value are your numbers drawn?")
def test_initialize_weights_mean(student):
    """initialize_weights: draws around zero."""
    W = some_weights(student, MANY)
    if np.array_equal(some_weights(student, FEW), some_weights(student, FEW)):
        remark(
            "Two calls gave the same weights. A seed inside the function makes every start the same, and resets "
            "the random numbers of the whole program: set it once, outside."
        )
    # The mean of n Gaussian draws over its standard error follows Student's t with n - 1 = 3,999 degrees of
    # freedom: |t| > 7 happens with a probability of 3e-12.
    if abs(W.mean()) > 7.0 * W.std(ddof=1) / np.sqrt(W.size):
        fail("mean", "The weights are not drawn around zero: their mean is too far from it for chance.")


@pytest.mark.points(2)
@pytest.mark.aspect("statistics")
@pytest.mark.hint("Which of NumPy's generators follows the bell curve?")
def test_initialize_weights_gaussian(student):
    """initialize_weights: draws from a Gaussian."""
    W = some_weights(student, MANY)
    if len(np.unique(W)) < W.size / 10:
        fail("few values", "The weights take only a few different values. A Gaussian gives any real number.")
    # Within one standard deviation of the mean lie 0.683 of Gaussian draws, 0.650 of those of a Gaussian that
    # is cut off at two of its own, 0.577 of uniform draws. The share of n = 4,000 Gaussian draws, whose deviation is
    # estimated from them, has the standard error 0.005: its influence function is 1(|x| < 1) - 0.683 +
    # 2 phi(1) (x^2 - 1) / 2, of the variance 0.683 * 0.317 - 2 phi(1)^2 = 0.0995. The bounds are 8 of them away.
    share = np.mean(np.abs(W - W.mean()) < W.std())
    if not 0.61 < share < 0.74:
        fail("not Gaussian", "The weights are spread in another way than the bell curve spreads them.")


@pytest.mark.points(1)
@pytest.mark.aspect("statistics")
@pytest.mark.hint("How large are the scores X W with such weights, for features near 1?")
def test_initialize_weights_scale(student):
    """initialize_weights: draws at a sensible scale."""
    # The bounds lie well outside of the sensible 1e-4 to 10: three times as far as 10, and the spread of n = 500
    # Gaussian draws is off by more than 25 percent, eight standard errors of 1 / sqrt(2 n), with a chance of 1e-15.
    W = some_weights(student, FEW)
    if W.std() > 30.0:
        fail(
            "huge scale",
            "The weights are so large that softmax starts at zeros and ones, whatever the sample.",
        )
    if W.std() < 1e-6:
        fail("tiny scale", "The weights are so small that they might as well be zero.")


def picture_initialize_weights(initialize_weights):
    """How often weights of each size are drawn."""
    W = np.clip(assert_finite(weights(initialize_weights(100, 50)), (100, 50)), -1e100, 1e100)
    edges = np.linspace(-3.5, 3.5, 15)
    heights, _ = np.histogram(W / (W.std() or 1.0), edges)
    middles = [f"{middle:g}" for middle in (edges[:-1] + edges[1:]) / 2.0]
    return bars(middles, heights, title="5,000 weights", xlabel="weight / standard deviation", ylabel="how many")


# ---------------------------------------------------------------- predict

OWN_SOFTMAX = (
    "predict gives what your softmax in activations.py makes of the scores. The probabilities are not right "
    "yet, but that is marked there, and not a second time here."
)
OWN_PREDICT = (
    "predict_class picks the most probable class of what your predict gives. The classes are not right "
    "yet, but that is marked there, and not a second time here."
)


# Square cases come first: there a wrong order of X and W, and sums that lose their axis, give wrong values, by
# which each of them is known. In other shapes both end in the same exception.


def assert_probabilities(student, reference, X, W, b):
    """Pass if predict is right, or right but for the student's own softmax, marked by itself."""
    came = student.predict(X, W, b)
    try:
        assert_close(came, reference.predict(X, W, b))
    except Mismatch:
        own = own_result(lambda scores: student.module("activations").softmax(scores), X @ W + b)
        if own is None or not is_close(came, own):
            raise
        remark(OWN_SOFTMAX)


def own_result(function, inputs):
    """Return what another function of the student's makes of `inputs`, or None where that excuses nothing.

    It excuses nothing if the function is missing or raises, or does not depend on its input.
    """
    both_ways = np.vstack([inputs, -inputs])  # more than one row: a single one may have one answer only
    try:
        came = numeric(function(inputs))
        one, other = numeric(function(both_ways)), numeric(function(-both_ways))
    except AssertionError:  # that function's own items say so
        return None
    return None if np.array_equal(one, other, equal_nan=True) else came


def is_close(came, desired):
    """Return whether `assert_close` passes, whatever the size of both."""
    try:
        with np.errstate(all="ignore"):
            assert_close(came, desired)
    except Mismatch:
        return False
    return True


def moderate(draw, n_samples, n_features, n_classes):
    """Return (X, W) whose scores stay within a few units of zero."""
    X = draw.uniform(-2.0, 2.0, (n_samples, n_features))
    W = draw.uniform(0.2, 1.0, (n_features, n_classes)) * draw.choice([-1.0, 1.0], (n_features, n_classes))
    return X, W


def whole_features(draw, n_samples, n_features, n_classes):
    """Return (X, W) with X of integers, and weights that are 0 without their fractions."""
    X = draw.integers(1, 4, (n_samples, n_features)) * draw.choice([-1, 1], (n_samples, n_features))
    return X, moderate(draw, n_samples, n_features, n_classes)[1]


def remark_on_one_bias(function, X, W):
    """Tell whoever copes with an array of biases alone that b may be one number. It loses nothing."""
    try:
        assert_close(function(X, W, 0.5), numeric(function(X, W, np.full(W.shape[1], 0.5))))
    except AssertionError:
        remark("b may also be one number, which is added to all scores. Your function does not take that.")


@pytest.mark.points(7)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which shapes have X, W and their product, and along which axis do probabilities sum to 1?")
def test_predict_values(student, reference, draw):
    """predict: gives each sample its probabilities, the softmax of its row of X W."""
    for n_samples, n_features, n_classes in ((4, 4, 4), (6, 3, 4), (5, 4, 3), (1, 2, 3)):
        X, W = moderate(draw, n_samples, n_features, n_classes)
        assert_probabilities(student, reference, X, W, np.zeros(n_classes))
    X, W = whole_features(draw, 6, 3, 4)
    assert_probabilities(student, reference, X, W, np.zeros(4))


@pytest.mark.points(5)
@pytest.mark.aspect("values")
@pytest.mark.hint("Where does b enter: before or after softmax, and to which axis does its length belong?")
def test_predict_with_bias(student, reference, draw):
    """predict: adds the bias of each class to its scores."""
    for n_samples, n_features, n_classes in ((4, 4, 4), (7, 2, 4), (3, 5, 6)):
        X, W = moderate(draw, n_samples, n_features, n_classes)
        b = draw.permutation(np.linspace(-3.0, 3.0, n_classes))  # enough to change the most probable class
        assert_probabilities(student, reference, X, W, b)
    remark_on_one_bias(student.predict, X, W)


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into X, W or b: `b -= ...`, `X[...] = ...`?")
def test_predict_inputs(student, draw):
    """predict: leaves X, W and b as they were."""
    X, W = moderate(draw, 5, 3, 4)
    student.predict(X, W, draw.uniform(0.5, 2.0, 4))
    assert_unchanged(student.changed)


def picture_predict(predict):
    """Five samples along a line, three classes."""
    X = np.array([[-2.0], [-1.0], [0.0], [1.0], [2.0]])
    W, b = np.array([[-1.0, 0.0, 1.0]]), np.array([0.0, 0.5, -0.5])
    return matrix(predict(X, W, b), (5, 3), title="Probabilities for x = -2 to 2", xlabel="class", ylabel="sample")


# ---------------------------------------------------------------- predict_class


def clear_cut(draw, n_samples, n_features, n_classes, b, kind=moderate):
    """Return (X, W) of a kind without ties in X W + b, with more winners than the first two, and where a bias matters.

    A search that begins at 0 is told by scores that are all negative, and by those alone. Who forgets the bias does not
    give what comes of sharing the probabilities down the columns.
    """
    while True:
        X, W = kind(draw, n_samples, n_features, n_classes)
        scores = X @ W + b
        lead = np.diff(np.sort(scores, axis=1)[:, -2:], axis=1)
        classes = scores.argmax(axis=1)
        if (
            lead.min() > 0.02
            and (kind is all_negative or scores.max(axis=1).min() > 0.0)
            and len(np.unique(classes)) > 1
            and classes.max() > 1
            and not np.array_equal(classes, scores.argmax(axis=0))
            and not (b.any() and (X @ W).argmax(axis=1).tolist() in (classes.tolist(), shared_down(scores).tolist()))
        ):
            return X, W


def shared_down(scores):
    """Return the classes of probabilities that sum to 1 down the columns."""
    exponentials = np.exp(scores - scores.max(axis=0))
    return (exponentials / exponentials.sum(axis=0)).argmax(axis=1)


def all_negative(draw, n_samples, n_features, n_classes):
    """Return (X, W) whose scores are all below zero."""
    X, W = moderate(draw, n_samples, n_features, n_classes)
    return np.abs(X), -np.abs(W)


def assert_classes(student, cases):
    """Pass if predict_class is right in all cases, (X, W, b), or right but for the student's own predict.

    Results are collected first and compared then: labels are so few that a single call fits many a mistake.
    """
    results = [student.predict_class(*case) for case in cases]
    for (X, W, b), came in zip(cases, results, strict=True):
        try:
            assert_close(came, (X @ W + b).argmax(axis=1))
        except Mismatch:
            own = own_result(lambda samples, W=W, b=b: student.predict(samples, W, b), X)
            if own is None or own.ndim != 2 or not is_close(came, own.argmax(axis=1)):
                raise
            remark(OWN_PREDICT)
        if isinstance(came, np.ndarray) and came.dtype.kind == "f":
            remark("It returns classes as floats. A class is a whole number, with which one can index.")


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("How many classes should come out for N samples, and along which axis do you look for the largest?")
def test_predict_class_values(student, draw):
    """predict_class: gives each sample the class with the highest probability."""
    cases = []
    for *shape, kind in (
        (7, 3, 4, moderate),
        (3, 4, 5, moderate),
        (4, 2, 4, moderate),
        (9, 3, 4, all_negative),
        (9, 3, 4, whole_features),
    ):
        b = np.zeros(shape[2])
        cases.append((*clear_cut(draw, *shape, b, kind), b))
    assert_classes(student, cases)


@pytest.mark.points(3)
@pytest.mark.aspect("values")
@pytest.mark.hint("Can a bias change which class is the most probable?")
def test_predict_class_with_bias(student, draw):
    """predict_class: takes the bias of each class into account."""
    cases = []
    for *shape, n_classes in ((8, 3, 4), (5, 4, 3)):
        b = draw.permutation(np.linspace(-1.5, 1.5, n_classes))
        cases.append((*clear_cut(draw, *shape, n_classes, b), b))
    assert_classes(student, cases)
    remark_on_one_bias(student.predict_class, *cases[-1][:2])


@pytest.mark.points(1)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line store into X, W or b: `W -= ...`, `X[...] = ...`?")
def test_predict_class_inputs(student, draw):
    """predict_class: leaves X, W and b as they were."""
    X, W = moderate(draw, 5, 3, 4)
    student.predict_class(X, W, draw.uniform(0.5, 2.0, 4))
    assert_unchanged(student.changed)


def picture_predict_class(predict_class):
    """The classes of nine samples along a line."""
    x = np.linspace(-2.0, 2.0, 9)
    W, b = np.array([[-1.0, 0.0, 1.0]]), np.array([0.0, 0.6, -0.3])
    return bars(
        [f"{value:g}" for value in x],
        predict_class(x[:, np.newaxis], W, b),
        title="The class of nine samples",
        xlabel="x",
        ylabel="class",
    )
