"""The experiment: how much one feature is worth.

`given.py` has what the chapters before have taught, to import: add_bias, train, predict, classification_rate.
"""

import numpy as np


def compare(X, T, feature):
    """Train logistic regression twice, without a hand-made feature and with it, and return both rates.

    Each of the two models has a bias and is trained from its own start. `train` of `given.py` will do, with
    `add_bias`; so will a training of your own.

    Parameters
    ----------
    X : (N, 2) ndarray of float
        Samples.
    T : (N,) ndarray of int or float
        Labels, 0 or 1.
    feature : callable
        Takes samples, (N, 2), and returns one number for each, (N,): `xor_feature`, `donut_feature` or any other.

    Returns
    -------
    rate_plain : float
        The fraction of the samples in X, from 0 to 1, that a model trained on x1 and x2 classifies right.
    rate_with_feature : float
        The same for a model trained on x1, x2 and the feature.

    Examples
    --------
    >>> X = np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]])
    >>> plain, better = compare(X, np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
    >>> bool(plain < 0.9), bool(better > 0.99)
    (True, True)
    >>> plain, better = compare(X, np.array([1, 1, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
    >>> bool(plain > 0.99), bool(better > 0.99)
    (True, True)
    """
    raise NotImplementedError("TODO: the rate of a model trained on X, and of one trained on X and the feature")
