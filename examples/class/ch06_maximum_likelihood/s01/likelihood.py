# the stub filled in, docstrings kept, vectorised; right
"""Maximum likelihood: one estimate and three costs."""

import numpy as np


def sample_mean(x):
    """Estimate the mean of a Gaussian from samples, by maximum likelihood.

    Parameters
    ----------
    x : (N,) ndarray of float or int
        Samples, N >= 1.

    Returns
    -------
    float
        The value of mu under which the samples are most likely.

    Examples
    --------
    >>> bool(np.allclose(sample_mean(np.array([1.0, 2.0, 6.0])), 3.0))
    True
    >>> bool(np.allclose(sample_mean(np.array([-3, 0, 1, 1])), -0.25))
    True
    """
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    """Return the negative log-likelihood of samples under one Gaussian, summed, constants kept.

    Parameters
    ----------
    x : (N,) ndarray of float or int
        Independent samples, N >= 1.
    mu : float
        Mean of the Gaussian.
    variance : float
        Variance of the Gaussian (the square of its standard deviation), positive.

    Returns
    -------
    float
        Minus the natural logarithm of the joint density of all samples: one number.

    Examples
    --------
    >>> bool(np.allclose(gaussian_nll(np.array([0.0]), 0.0, 1.0), 0.918938533))
    True
    >>> bool(np.allclose(gaussian_nll(np.array([1.0, 2.0, 4.0]), 2.0, 0.5), 6.71709483))
    True
    >>> bool(np.allclose(gaussian_nll(np.array([0, 3, 5, -2]), 1, 4), 10.19834286))
    True
    """
    N = len(x)
    constant = N / 2 * np.log(2 * np.pi * variance)
    return constant + np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    """Return the cross-entropy of two classes, summed over the samples.

    Parameters
    ----------
    T : (N,) ndarray of float or int
        Targets, each 0 or 1.
    Y : (N,) ndarray of float
        Probabilities of class 1, in [0, 1], both ends included.

    Returns
    -------
    float
        Minus the natural logarithm of the likelihood of all targets: one number.

    Examples
    --------
    >>> bool(np.allclose(cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.5])), 1.427116356))
    True
    >>> bool(np.allclose(cross_entropy(np.array([0, 0]), np.array([0.1, 0.5])), 0.798507696))
    True
    >>> np.shape(cross_entropy(np.array([1, 0, 0]), np.array([0.7, 0.2, 0.9]))) == ()
    True
    """
    eps = 1e-12  # keeps both logarithms away from 0
    P = np.clip(Y, eps, 1 - eps)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))


def cost(T, Y):
    """Return the cross-entropy of K classes, summed over the samples.

    Parameters
    ----------
    T : (N, K) ndarray of float or int
        Indicator matrix: one 1 in each row, in the column of that sample's class, and 0 elsewhere.
    Y : (N, K) ndarray of float
        Probabilities of the classes, in [0, 1], both ends included; each row sums to 1.

    Returns
    -------
    float
        Minus the natural logarithm of the likelihood of all targets: one number.

    Examples
    --------
    >>> T = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    >>> Y = np.array([[0.2, 0.5, 0.3], [0.8, 0.1, 0.1]])
    >>> bool(np.allclose(cost(T, Y), 0.916290732))
    True
    >>> bool(np.allclose(cost(np.array([[0, 0, 0, 1]]), np.array([[0.1, 0.2, 0.3, 0.4]])), 0.916290732))
    True
    >>> np.shape(cost(T, Y)) == ()
    True
    """
    P = np.clip(Y, 1e-12, 1)
    return -np.sum(T * np.log(P))
