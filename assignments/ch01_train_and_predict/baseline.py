"""The two simplest models: the mean, and the most frequent label."""

import numpy as np


class MeanRegressor:
    """Regression at its simplest: predict the mean of the training targets, whatever the input.

    Examples
    --------
    >>> model = MeanRegressor()
    >>> _ = model.train(np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 3.0, 7.0]))
    >>> bool(np.allclose(model.predict(np.array([[10.0], [20.0]])), [4.0, 4.0]))
    True
    >>> np.shape(model.predict(np.zeros((5, 1))))
    (5,)
    >>> _ = model.train(np.array([[0, 1], [1, 0]]), np.array([1, 2]))
    >>> bool(np.allclose(model.predict(np.array([[1, 1]])), [1.5]))
    True
    """

    def train(self, X, Y):
        """Learn from samples. Training again starts anew.

        Parameters
        ----------
        X : (N, D) ndarray of float or int
            Inputs: a row is a sample. This model has no use for them, but every model is given them.
        Y : (N,) ndarray of float or int
            Targets, one a sample, N >= 1.
        """
        raise NotImplementedError("TODO: keep in this object what `predict` will need")

    def predict(self, X):
        """Predict the targets of samples, of those trained on or of new ones.

        Parameters
        ----------
        X : (M, D) ndarray of float or int
            Inputs: as many rows as you like.

        Returns
        -------
        (M,) ndarray of float
            One prediction for each row of `X`.
        """
        raise NotImplementedError("TODO: the mean of the training targets, once for each row of X")


class MajorityClassifier:
    """Classification at its simplest: predict the most frequent of the training labels, whatever the input.

    Examples
    --------
    >>> model = MajorityClassifier()
    >>> _ = model.train(np.array([[1.0], [2.0], [3.0], [4.0], [5.0]]), np.array([8, 1, 3, 1, 0]))
    >>> bool(np.allclose(model.predict(np.array([[10.0], [20.0]])), [1, 1]))
    True
    >>> np.shape(model.predict(np.zeros((5, 1))))
    (5,)
    >>> _ = model.train(np.array([[0, 1], [1, 0], [1, 1]]), np.array([5, 9, 9]))
    >>> bool(np.allclose(model.predict(np.array([[1, 1]])), [9]))
    True
    """

    def train(self, X, Y):
        """Learn from samples. Training again starts anew.

        Parameters
        ----------
        X : (N, D) ndarray of float or int
            Inputs: a row is a sample. This model has no use for them, but every model is given them.
        Y : (N,) ndarray of int
            Labels, one a sample: whole numbers from 0 on. There may be any number of classes, and labels that
            nobody has. One label occurs more often than any other.
        """
        raise NotImplementedError("TODO: keep in this object what `predict` will need")

    def predict(self, X):
        """Predict the labels of samples, of those trained on or of new ones.

        Parameters
        ----------
        X : (M, D) ndarray of float or int
            Inputs: as many rows as you like.

        Returns
        -------
        (M,) ndarray of int
            One label for each row of `X`.
        """
        raise NotImplementedError("TODO: the most frequent training label, once for each row of X")
