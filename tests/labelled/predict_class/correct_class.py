# a classifier class with a softmax inside
import numpy as np


class Classifier(object):
    def __init__(self, W, b):
        self.W, self.b = W, b

    def proba(self, X):
        A = X.dot(self.W) + self.b
        A = A - A.max(axis=1).reshape(-1, 1)
        return np.exp(A) / np.exp(A).sum(axis=1).reshape(-1, 1)

    def predict(self, X):
        return self.proba(X).argmax(axis=1)


def predict_class(X, W, b):
    return Classifier(W, b).predict(X)
