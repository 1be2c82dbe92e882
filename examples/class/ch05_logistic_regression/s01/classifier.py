# the stub filled in, docstrings kept, vectorised; right
"""A classifier with K classes: labels, weights and predictions.

`predict` needs softmax. Write it out here, or use your own: both files lie in one folder, so that
``from activations import softmax`` works.
"""

import numpy as np


def one_hot(labels, K):
    """Turn labels into an indicator matrix: one row a sample, a single 1 in the column of its class.

    Parameters
    ----------
    labels : (N,) ndarray of int
        Classes from 0 to K - 1. Not every class need occur.
    K : int
        How many classes there are.

    Returns
    -------
    (N, K) ndarray of float
        Zeros and ones, a new array at every call.

    Examples
    --------
    >>> bool(np.allclose(one_hot(np.array([2, 0]), 3), [[0, 0, 1], [1, 0, 0]]))
    True
    >>> bool(np.allclose(one_hot(np.array([1, 0, 1]), 4), [[0, 1, 0, 0], [1, 0, 0, 0], [0, 1, 0, 0]]))
    True
    """
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels] = 1.0
    return T


def initialize_weights(D, K):
    """Draw the weights to start from: Gaussian, with mean zero, at a sensible scale.

    Parameters
    ----------
    D : int
        How many features a sample has.
    K : int
        How many classes there are.

    Returns
    -------
    (D, K) ndarray of float
        Every weight a draw of its own, new at every call. The scale is yours to choose.

    Examples
    --------
    >>> np.shape(initialize_weights(4, 3))
    (4, 3)
    >>> bool(abs(np.mean(initialize_weights(100, 10))) < 1.0)
    True
    """
    return np.random.default_rng().standard_normal((D, K)) / np.sqrt(D)


def predict(X, W, b):
    """Return the probability of every class for every sample.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples: a row is a sample, a column is a feature.
    W : (D, K) ndarray of float
        Weights: a column belongs to a class.
    b : (K,) ndarray of float, or float
        Biases, one a class.

    Returns
    -------
    (N, K) ndarray of float
        The softmax of each row of scores ``X W + b``: every row sums to 1.

    Examples
    --------
    >>> X = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
    >>> bool(np.allclose(predict(X, np.zeros((2, 4)), np.zeros(4)), np.full((3, 4), 0.25)))
    True
    >>> W = np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
    >>> bool(np.allclose(predict(X, W, np.zeros(3))[1], [0.10650698, 0.78698604, 0.10650698]))
    True
    >>> bool(np.allclose(predict(X, W, np.array([0.0, 0.0, 3.0]))[0], [0.24472847, 0.09003057, 0.66524096]))
    True
    """
    from activations import softmax

    return softmax(X @ W + b)


def predict_class(X, W, b):
    """Return the most probable class of every sample.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples: a row is a sample, a column is a feature.
    W : (D, K) ndarray of float
        Weights: a column belongs to a class.
    b : (K,) ndarray of float, or float
        Biases, one a class.

    Returns
    -------
    (N,) ndarray of int
        Labels from 0 to K - 1.

    Examples
    --------
    >>> X = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 0.5], [-1.0, 0.5]])
    >>> W = np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
    >>> bool(np.allclose(predict_class(X, W, np.zeros(3)), [0, 1, 0, 2]))
    True
    >>> bool(np.allclose(predict_class(X, W, np.array([0.0, 3.0, 0.0])), [1, 1, 1, 1]))
    True
    """
    return np.argmax(predict(X, W, b), axis=1)
