"""Linear regression with any number of features."""

import numpy as np


def add_bias(X):
    """Put a column of ones in front of the features: x0 = 1, whose weight is the intercept.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples: a row is a sample, a column is a feature.

    Returns
    -------
    (N, D + 1) ndarray of float
        The ones come first. `X` itself stays as it is.

    Examples
    --------
    >>> bool(np.allclose(add_bias(np.array([[2.0, 3.0], [4.0, 5.0], [6.0, 7.0]])), [[1, 2, 3], [1, 4, 5], [1, 6, 7]]))
    True
    >>> np.shape(add_bias(np.zeros((4, 1))))
    (4, 2)
    """
    raise NotImplementedError("TODO: X with a column of ones on its left")


def fit(X, T):
    """Return the weights with the smallest squared error, by the normal equations.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        Samples, N >= D, no column of which can be made out of the others. They are used as they are: whether
        one of the columns is made of ones is for the caller to decide.
    T : (N,) ndarray of float or int
        Targets.

    Returns
    -------
    (D,) ndarray of float
        Weights, one a column of `X`, in the same order.

    Examples
    --------
    >>> X = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]])
    >>> bool(np.allclose(fit(X, np.array([1.0, 3.0, 5.0, 7.0])), [1.0, 2.0]))
    True
    >>> bool(np.allclose(fit(np.array([[2, 0], [1, 1], [0, 4]]), np.array([2, 0, 1])), [0.76190476, 0.19047619]))
    True
    """
    raise NotImplementedError("TODO: solve X'X w = X'T for w")


class LinearRegression:
    """A linear model that learns its weights from samples and predicts with them.

    `X` comes with its column of ones (see `add_bias`): this class adds none.

    Examples
    --------
    >>> X = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
    >>> model = LinearRegression()
    >>> _ = model.train(X, np.array([1.0, 3.0, 5.0]))
    >>> bool(np.allclose(model.predict(np.array([[1.0, 10.0], [1.0, -1.0]])), [21.0, -1.0]))
    True
    """

    def train(self, X, Y):
        """Find the weights with the smallest squared error and keep them. Training again starts anew.

        Parameters
        ----------
        X : (N, D) ndarray of float or int
            Samples, with a column of ones.
        Y : (N,) ndarray of float or int
            Targets.
        """
        raise NotImplementedError("TODO: fit the weights to X and Y, and keep them in this object")

    def predict(self, X):
        """Predict the targets of samples, of those trained on or of new ones.

        Parameters
        ----------
        X : (M, D) ndarray of float or int
            Samples, with a column of ones.

        Returns
        -------
        (M,) ndarray of float
            One prediction a sample.
        """
        raise NotImplementedError("TODO: X times the weights")


def polynomial_features(x, degree):
    """Return the powers of an input as columns, so that a linear model can fit a curve.

    Parameters
    ----------
    x : (N,) ndarray of float or int
        One input.
    degree : int
        The highest power, >= 0.

    Returns
    -------
    (N, degree + 1) ndarray of float
        Column k is x to the power of k: the constant first, then x, x squared, and so on upwards.

    Examples
    --------
    >>> bool(np.allclose(polynomial_features(np.array([2.0, -3.0]), 3), [[1, 2, 4, 8], [1, -3, 9, -27]]))
    True
    >>> bool(np.allclose(polynomial_features(np.array([0.5, 1.0, 4.0]), 1), [[1, 0.5], [1, 1], [1, 4]]))
    True
    """
    raise NotImplementedError("TODO: the columns 1, x, x**2, ..., x**degree")
