"""Logistic regression, trained by gradient descent."""

import numpy as np


def grad(Y, T, X):
    """Return the gradient of the summed cross-entropy with respect to the weights.

    One formula serves two classes (`Y` from the sigmoid) and K classes (`Y` from softmax).

    Parameters
    ----------
    Y : (N,) or (N, K) ndarray of float
        The probabilities that the model gives.
    T : (N,) or (N, K) ndarray of float or int
        The targets, in the shape of `Y`: zeros and ones.
    X : (N, D) ndarray of float or int
        The samples, one a row.

    Returns
    -------
    (D,) or (D, K) ndarray of float
        The derivative of the cost with respect to every weight, summed over the samples.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]])
    >>> bool(np.allclose(grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), X), [-0.1, -1.9]))
    True
    >>> Y = np.array([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2], [0.1, 0.8, 0.1]])
    >>> bool(np.allclose(grad(Y, np.eye(3), X), [[-0.1, 0.3, -0.2], [-1.8, 4.6, -2.8]]))
    True
    """
    raise NotImplementedError("TODO: how far off is each output, and by which inputs?")


def train(X, T, learning_rate, epochs):
    """Learn weights by gradient descent on the summed cross-entropy.

    Two classes if `T` has one axis (sigmoid), K classes if it has two (softmax). The first column of `X` is all ones,
    so its weight is the bias: there is no separate b. Start where you like, at zeros or at small random numbers.

    Parameters
    ----------
    X : (N, D) ndarray of float or int
        The samples, one a row, with the column of ones.
    T : (N,) or (N, K) ndarray of float or int
        The targets: zeros and ones, or an indicator matrix.
    learning_rate : float
        How far a step goes, times the gradient.
    epochs : int
        How many steps to take, >= 1. Each step looks at all samples.

    Returns
    -------
    W : (D,) or (D, K) ndarray of float
        The weights after the last step.
    costs : (epochs,) list or ndarray of float
        The cost at each step.

    Examples
    --------
    >>> X = np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]])
    >>> W, costs = train(X, np.array([0, 0, 1, 0, 1]), 0.1, 500)
    >>> W.shape == (2,) and len(costs) >= 499
    True
    >>> bool(costs[-1] < costs[100] < costs[10])
    True
    >>> bool(np.allclose(W, [-1.13, 1.38], atol=0.05))
    True
    >>> train(X, np.eye(3)[[0, 0, 1, 2, 2]], 0.1, 50)[0].shape == (2, 3)
    True
    """
    raise NotImplementedError("TODO: predict, record the cost, take a step; again for each epoch")


class LogisticRegression:
    """A classifier that learns by itself and predicts labels.

    Parameters
    ----------
    learning_rate : float
        How far a step of training goes, times the gradient.
    epochs : int
        How many steps training takes.

    Examples
    --------
    >>> X = np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5], [1.0, 3.0]])
    >>> model = LogisticRegression(learning_rate=0.1, epochs=500)
    >>> _ = model.train(X, np.array([0, 0, 1, 1, 2, 2]))
    >>> [int(label) for label in model.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0], [1.0, 2.9]]))]
    [0, 1, 2, 2]
    """

    def __init__(self, learning_rate, epochs):
        raise NotImplementedError("TODO: keep what training will need")

    def train(self, X, T):
        """Learn from labelled samples. Trained again, it forgets what it learned before.

        Parameters
        ----------
        X : (N, D) ndarray of float
            The samples, one a row, with their column of ones.
        T : (N,) ndarray of int
            The labels, 0 .. K - 1; each of them occurs.
        """
        raise NotImplementedError("TODO: learn W, and keep it in the object")

    def predict(self, X):
        """Return the most probable label of each sample.

        Parameters
        ----------
        X : (N, D) ndarray of float
            Samples, seen in training or not, with their column of ones.

        Returns
        -------
        (N,) ndarray of int
            Labels 0 .. K - 1.
        """
        raise NotImplementedError("TODO: the column with the highest score, in each row")


def plot_cost(costs):
    """Draw how the cost went during training.

    Parameters
    ----------
    costs : (epochs,) list or ndarray of float
        The cost at each step, as `train` gives it.

    Returns
    -------
    matplotlib.figure.Figure
        A figure with one line, the epoch across and the cost up, and a label on both axes.

    Examples
    --------
    >>> figure = plot_cost([9.0, 4.0, 2.5, 2.0])
    >>> len(figure.axes)
    1
    >>> bool(np.allclose(figure.axes[0].lines[0].get_ydata(), [9.0, 4.0, 2.5, 2.0]))
    True
    """
    raise NotImplementedError("TODO: one line: the epoch across, the cost up")
