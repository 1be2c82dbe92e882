"""Baselines: models that look at no input.

Of all constants the mean has the smallest squared error, and the most frequent label the fewest wrong answers. So
they are the least that a model has to beat before it can claim to have learned anything from X.

What was learned is kept in `self`, an attribute of the one object: two models of one class must not share it. `train`
sets it afresh, so that nothing of an earlier training is left. `predict` asks the X that it is given for the number
of rows: new samples are rarely as many as those of the training.
"""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()  # bincount: how often each of 0, 1, 2, ... occurs

    def predict(self, X):
        return np.full(len(X), self.label)
