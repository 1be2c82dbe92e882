"""XOR: four clouds that no line divides, and a feature that helps."""

import matplotlib.pyplot as plt
import numpy as np


def make_xor(n):
    """Draw points from four clouds around the corners (-1, -1), (-1, 1), (1, -1), (1, 1), labelled by XOR.

    Parameters
    ----------
    n : int
        How many points in all, a multiple of 4: a quarter of them belongs to each corner.

    Returns
    -------
    X : (n, 2) ndarray of float
        Points: a corner plus noise, drawn for every point and both coordinates anew, with mean 0 and a standard
        deviation of about 0.2. In any order.
    T : (n,) ndarray of int or float
        Labels, 0 or 1, in the order of X: 1 where the two coordinates of the point's corner differ in sign.

    Examples
    --------
    >>> X, T = make_xor(400)
    >>> np.shape(X), len(T)
    ((400, 2), 400)
    >>> sorted(set(np.ravel(T).tolist())) == [0, 1]
    True
    >>> bool(np.allclose(np.mean(np.abs(X), axis=0), [1.0, 1.0], atol=0.2))
    True
    >>> bool(np.mean(np.ravel(T) == (X[:, 0] * X[:, 1] < 0)) > 0.9)
    True
    """
    raise NotImplementedError("TODO: n points around the four corners, and their labels")


def xor_feature(X):
    """Return the third coordinate that lifts one class of XOR above the other: x1 times x2.

    Parameters
    ----------
    X : (N, 2) ndarray of float or int
        Points: x1 is the first column, x2 the second.

    Returns
    -------
    (N,) ndarray of float or int
        One number a point, the new one alone.

    Examples
    --------
    >>> bool(np.allclose(xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.0, 4.0]])), [3.0, -1.5, 0.0]))
    True
    >>> bool(np.allclose(xor_feature(np.array([[2, 7], [-4, -5]])), [14, 20]))
    True
    """
    raise NotImplementedError("TODO: x1 times x2, for every point")


def plot_xor(X, T):
    """Draw labelled points in three dimensions, with x1 x2 as the height.

    Parameters
    ----------
    X : (N, 2) ndarray of float
        Points.
    T : (N,) ndarray of int
        Labels, 0 or 1, in no order.

    Returns
    -------
    matplotlib Figure
        Three-dimensional axes with a point at (x1, x2, x1 x2) for every sample, not joined, so that one sees which
        class a point belongs to: a `scatter` for each class, or one coloured by T. Its Axes will do, too, and so
        will a figure that is left the current one.

    Examples
    --------
    >>> X = np.array([[1.1, 0.9], [-0.8, 1.2], [1.0, -1.3], [-0.9, -0.9]])
    >>> _ = plot_xor(X, np.array([0, 1, 1, 0]))
    """
    raise NotImplementedError("TODO: a three-dimensional scatter plot of both classes")
