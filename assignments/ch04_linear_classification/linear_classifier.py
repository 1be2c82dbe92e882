"""A linear classifier: scores, classes, and the line between them."""

import numpy as np


def h(X, w, b):
    """Return the score of each sample: how strongly, and for which side, it speaks.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples: a row is a sample, a column is a feature.
    w : (D,) ndarray of float or int
        Weights, one a feature.
    b : float or int
        Bias: the same for all samples.

    Returns
    -------
    (N,) ndarray of float
        w[0] x[0] + w[1] x[1] + ... + w[D-1] x[D-1] + b for each row x of `X`.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [0.0, -3.0], [4.0, 0.5]])
    >>> bool(np.allclose(h(X, np.array([2.0, -1.0]), 0.5), [0.5, 3.5, 8.0]))
    True
    >>> bool(np.allclose(h(np.array([[1, 2, 3], [0, 1, -1]]), np.array([1, 0, -2]), 4), [-1, 6]))
    True
    """
    raise NotImplementedError("TODO: the product of X and w, plus b")


def predict(X, w, b):
    """Return the class of each sample: 1 where its score is above 0, and 0 where it is below.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples. None has a score of exactly 0.
    w : (D,) ndarray of float or int
        Weights, one a feature.
    b : float or int
        Bias: the same for all samples.

    Returns
    -------
    (N,) ndarray of int
        Classes, each 0 or 1.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [0.0, 3.0], [4.0, 0.5]])
    >>> bool(np.allclose(predict(X, np.array([2.0, -1.0]), 0.25), [1, 0, 1]))
    True
    >>> bool(np.allclose(predict(np.array([[1, 2, 3], [0, 1, -1]]), np.array([1, 0, -2]), 4), [0, 1]))
    True
    """
    raise NotImplementedError("TODO: on which side of 0 is the score?")


def to_signs(T):
    """Write two classes as -1 and +1 in place of 0 and 1.

    Parameters
    ----------
    T : (N,) ndarray of float or int
        Classes, each 0 or 1. It stays as it is.

    Returns
    -------
    (N,) ndarray of float or int
        -1 where `T` is 0, and +1 where it is 1.

    Examples
    --------
    >>> bool(np.allclose(to_signs(np.array([1, 0, 0, 1, 1])), [1, -1, -1, 1, 1]))
    True
    >>> bool(np.allclose(to_signs(np.array([0.0, 1.0])), [-1.0, 1.0]))
    True
    """
    raise NotImplementedError("TODO: 0 becomes -1, and 1 stays 1")


def classification_rate(T, P):
    """Return which share of the predictions is right.

    Parameters
    ----------
    T : (N,) ndarray of int
        The right labels: 0 and 1 for two classes, or 0 .. K-1 for K classes.
    P : (N,) ndarray of int
        The predicted labels.

    Returns
    -------
    float
        A fraction between 0 (none is right) and 1 (all are): one number.

    Examples
    --------
    >>> bool(np.allclose(classification_rate(np.array([1, 0, 1, 0, 0]), np.array([1, 0, 0, 0, 1])), 0.6))
    True
    >>> bool(np.allclose(classification_rate(np.array([7, 2, 1]), np.array([7, 2, 0])), 0.666666667))
    True
    """
    raise NotImplementedError("TODO: how many of N predictions are right, as a fraction")


def boundary(w, b):
    """Return the line on which the score of two features is 0.

    Parameters
    ----------
    w : (2,) ndarray of float or int
        Weights of the two features; w[1] is not 0.
    b : float or int
        Bias.

    Returns
    -------
    slope : float
        For each step to the right (of the first feature), so much upwards (of the second).
    intercept : float
        Where the line crosses x[0] = 0. The line is x[1] = slope x[0] + intercept.

    Examples
    --------
    >>> slope, intercept = boundary(np.array([2.0, -1.0]), 0.5)
    >>> bool(np.allclose([slope, intercept], [2.0, 0.5]))
    True
    >>> bool(np.allclose(boundary(np.array([3, 4]), -2), [-0.75, 0.5]))
    True
    """
    raise NotImplementedError("TODO: solve w[0] x[0] + w[1] x[1] + b = 0 for x[1]")
