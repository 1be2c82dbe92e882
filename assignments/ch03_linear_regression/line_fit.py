"""Fitting a line: products, errors and slopes."""

import numpy as np


def dot(w, x):
    """Return the dot product of two vectors, without a loop over their entries.

    Parameters
    ----------
    w : (D,) ndarray of float or int
        Weights, D >= 1.
    x : (D,) ndarray of float or int
        One sample.

    Returns
    -------
    float
        w[0] x[0] + w[1] x[1] + ... + w[D-1] x[D-1]: one number.

    Examples
    --------
    >>> bool(np.allclose(dot(np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])), 32.0))
    True
    >>> bool(np.allclose(dot(np.array([2, -1]), np.array([0.5, 3.0])), -2.0))
    True
    """
    raise NotImplementedError("TODO: the sum of the products, by one operation of NumPy")


def squared_error(T, Y):
    """Return how far predictions are from their targets: the sum of the squared differences.

    Parameters
    ----------
    T : (N,) ndarray of float or int
        Targets, N >= 1.
    Y : (N,) ndarray of float or int
        Predictions.

    Returns
    -------
    float
        The sum over the samples, not their mean: one number.

    Examples
    --------
    >>> bool(np.allclose(squared_error(np.array([1.0, 2.0, 4.0]), np.array([1.5, 1.0, 4.0])), 1.25))
    True
    >>> bool(np.allclose(squared_error(np.array([3, -1]), np.array([1, 2])), 13.0))
    True
    """
    raise NotImplementedError("TODO: the differences, squared, then summed")


def fit_line(x, y):
    """Fit the line y = m x + b that has the smallest squared error.

    Parameters
    ----------
    x : (N,) ndarray of float or int
        Inputs, N >= 2, not all of them equal.
    y : (N,) ndarray of float or int
        Targets.

    Returns
    -------
    m : float
        Slope.
    b : float
        Intercept: where the line crosses x = 0.

    Examples
    --------
    >>> m, b = fit_line(np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 3.0, 5.0, 7.0]))
    >>> bool(np.allclose([m, b], [2.0, 1.0]))
    True
    >>> bool(np.allclose(fit_line(np.array([1, 2, 6]), np.array([4, 3, -4])), [-1.64285714, 5.92857143]))
    True
    """
    raise NotImplementedError("TODO: the slope m and the intercept b, in this order")


def r_squared(T, Y):
    """Return which share of the targets' spread the predictions explain: the R-squared.

    Parameters
    ----------
    T : (N,) ndarray of float or int
        Targets, N >= 2, not all of them equal.
    Y : (N,) ndarray of float or int
        Predictions, from any model at all.

    Returns
    -------
    float
        1 for perfect predictions, 0 for the mean of the targets, negative for anything worse than that.

    Examples
    --------
    >>> T = np.array([1.0, 2.0, 3.0, 6.0])
    >>> bool(np.allclose(r_squared(T, np.array([1.0, 2.0, 4.0, 5.0])), 0.857142857))
    True
    >>> bool(np.allclose(r_squared(T, np.array([3.0, 3.0, 3.0, 3.0])), 0.0))
    True
    """
    raise NotImplementedError("TODO: 1 - (squared error of Y) / (squared error of the mean of T)")
