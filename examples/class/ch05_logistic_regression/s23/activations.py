# half done: tanh is still to do
"""Activations: from scores to probabilities."""

import numpy as np


def sigmoid(a):
    """Squash log-odds into probabilities.

    Parameters
    ----------
    a : float or (...,) ndarray of float or int
        Log-odds, dimensionless.

    Returns
    -------
    float or (...,) ndarray of float
        Probabilities in [0, 1], of the same shape as `a`.

    Examples
    --------
    >>> bool(np.allclose(sigmoid(np.array([0.0, 2.0])), [0.5, 0.88079708]))
    True
    >>> bool(np.allclose(sigmoid(np.array([[-1, 0], [1, 4]])), [[0.26894142, 0.5], [0.73105858, 0.98201379]]))
    True
    >>> bool(np.allclose(sigmoid(-1.5), 0.18242552))
    True
    """
    return 1 / (1 + np.exp(-np.array(a)))


def tanh(a):
    """Squash scores into the range from -1 to 1, with the hyperbolic tangent.

    Parameters
    ----------
    a : float or (...,) ndarray of float or int
        Scores, dimensionless.

    Returns
    -------
    float or (...,) ndarray of float
        Values in [-1, 1], of the same shape as `a`.

    Examples
    --------
    >>> bool(np.allclose(tanh(np.array([-1.0, 0.0, 0.5])), [-0.76159416, 0.0, 0.46211716]))
    True
    >>> bool(np.allclose(tanh(np.array([[1, -2], [0, 3]])), [[0.76159416, -0.96402758], [0.0, 0.99505475]]))
    True
    """
    raise NotImplementedError("TODO: the hyperbolic tangent, from exponentials that cannot overflow")


def softmax(A):
    """Turn each row of scores into probabilities.

    Parameters
    ----------
    A : (N, K) ndarray of float or int
        Scores: a row is a sample, a column is a class.

    Returns
    -------
    (N, K) ndarray of float
        Probabilities: every entry is in [0, 1], every row sums to 1.

    Examples
    --------
    >>> A = np.array([[0.0, 1.0], [3.0, 2.0], [-5.0, -5.0]])
    >>> bool(np.allclose(softmax(A), [[0.26894142, 0.73105858], [0.73105858, 0.26894142], [0.5, 0.5]]))
    True
    >>> bool(np.allclose(softmax(np.array([[1, 2, 3]])), [[0.09003057, 0.24472847, 0.66524096]]))
    True
    >>> bool(np.allclose(np.sum(softmax(np.array([[4.0, -2.0, 0.5], [0.0, 0.0, 9.0]])), axis=1), [1.0, 1.0]))
    True
    """
    E = np.exp(A - np.max(A, axis=1, keepdims=True))
    return E / np.sum(E, axis=1, keepdims=True)
