"""Linear regression, trained by gradient descent."""

import numpy as np


def grad(Y, T, X):
    """Return the gradient of the summed squared error with respect to the weights.

    The error is the sum over all samples of (y - t)**2, where Y = X w.

    Parameters
    ----------
    Y : (N,) ndarray of float
        The outputs of the model.
    T : (N,) ndarray of float or int
        The targets.
    X : (N, D) ndarray of float or int
        The samples, one a row.

    Returns
    -------
    (D,) ndarray of float
        The derivative of the error with respect to every weight.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]])
    >>> bool(np.allclose(grad(np.array([3.0, 0.5, 2.0]), np.array([1, 0, 2]), X), [5.0, 7.0]))
    True
    >>> grad(np.array([0.5, 0.5]), np.array([1, 0]), np.array([[1, 2, 3], [1, 4, 5]])).shape == (3,)
    True
    """
    raise NotImplementedError("TODO: the derivative of the sum of (y - t)**2, by the chain rule")


def train(X, T, learning_rate, epochs):
    """Fit weights by gradient descent on the summed squared error.

    The first column of `X` is all ones, so its weight is the intercept. Start where you like, at zeros or at small
    random numbers.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        The samples, one a row, with the column of ones.
    T : (N,) ndarray of float or int
        The targets.
    learning_rate : float
        How far a step goes, times the gradient.
    epochs : int
        How many steps to take, >= 1. Each step looks at all samples.

    Returns
    -------
    w : (D,) ndarray of float
        The weights after the last step.
    costs : (epochs,) list or ndarray of float
        The summed squared error at each step.

    Examples
    --------
    >>> X = np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]])
    >>> w, costs = train(X, np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 500)
    >>> bool(np.allclose(w, [0.9885, 2.0231], atol=0.01))
    True
    >>> bool(costs[-1] < costs[0]) and len(costs) >= 499
    True
    """
    raise NotImplementedError("TODO: predict, record the error, take a step; again for each epoch")
