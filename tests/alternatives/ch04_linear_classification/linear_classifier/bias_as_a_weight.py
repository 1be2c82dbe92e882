# A column of ones, so that b becomes a weight; classes as True and False; the line from solving a linear system.
import numpy as np


def h(X, w, b):
    ones = np.ones((X.shape[0], 1))
    return np.hstack([ones, X]).dot(np.r_[b, w])


def predict(X, w, b):
    return np.hstack([np.ones((len(X), 1)), X]) @ np.concatenate([[b], w]) > 0


def to_signs(T):
    return np.array([-1, 1])[T.astype(int)]


def classification_rate(T, P):
    return np.average(np.equal(T, P))


def boundary(w, b):
    # The points of the line above x0 = -1 and x0 = 1.
    low, high = (w[0] - b) / w[1], (-w[0] - b) / w[1]
    return np.polyfit([-1.0, 1.0], [low, high], 1)
