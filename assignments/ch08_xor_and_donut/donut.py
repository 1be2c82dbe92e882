"""The donut: a ring inside of a ring, and a feature that tells them apart."""

import matplotlib.pyplot as plt
import numpy as np


def make_donut(n):
    """Draw points from two rings around the origin, one of radius 5 and one of radius 10, labelled by ring.

    Parameters
    ----------
    n : int
        How many points in all, a multiple of 4: half of them belongs to each ring.

    Returns
    -------
    X : (n, 2) ndarray of float
        Points. Each has a random angle, anywhere on the full circle, and its ring's radius plus noise with mean 0 and a
        standard deviation of about 0.5. (Another unit is fine: all lengths may be multiplied by one number.)
    T : (n,) ndarray of int or float
        Labels in the order of X: 0 for one ring, 1 for the other. Which ring is class 1 is yours to choose.

    Examples
    --------
    >>> X, T = make_donut(400)
    >>> np.shape(X), len(T)
    ((400, 2), 400)
    >>> sorted(set(np.ravel(T).tolist())) == [0, 1]
    True
    >>> radii = np.sqrt(np.sum(np.square(X), axis=1))
    >>> means = sorted([np.mean(radii[np.ravel(T) == 0]), np.mean(radii[np.ravel(T) == 1])])
    >>> bool(1.8 < means[1] / means[0] < 2.2)
    True
    >>> bool(np.all(np.abs(np.mean(X, axis=0)) < means[0] / 2))
    True
    """
    raise NotImplementedError("TODO: angles, radii with noise, and the x1 and x2 that belong to them")


def donut_feature(X):
    """Return the third coordinate that lifts the outer ring above the inner one: the distance from the origin.

    Parameters
    ----------
    X : (N, 2) ndarray of float or int
        Points.

    Returns
    -------
    (N,) ndarray of float
        The radius of every point, sqrt(x1² + x2²): one number a point, the new one alone.

    Examples
    --------
    >>> bool(np.allclose(donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]])), [5.0, 2.5, 1.41421356]))
    True
    >>> bool(np.allclose(donut_feature(np.array([[-5, 12], [0, 0]])), [13.0, 0.0]))
    True
    """
    raise NotImplementedError("TODO: the square root of x1² + x2², for every point")


def plot_donut(X, T):
    """Draw labelled points in the plane, or in three dimensions over the plane.

    Parameters
    ----------
    X : (N, 2) ndarray of float
        Points.
    T : (N,) ndarray of int
        Labels, 0 or 1, in no order.

    Returns
    -------
    matplotlib Figure
        Axes with a point at (x1, x2) for every sample, not joined, so that one sees which class a point belongs to: a
        `scatter` for each class, or one coloured by T. In three dimensions the height is yours to choose: the
        radius shows the plane between the rings. Its Axes will do, too, and so will a figure that is left the
        current one.

    Examples
    --------
    >>> X = np.array([[5.2, 0.3], [-0.1, 9.7], [-4.8, 1.0], [7.0, -7.0]])
    >>> _ = plot_donut(X, np.array([0, 1, 0, 1]))
    """
    raise NotImplementedError("TODO: a scatter plot of both classes")
