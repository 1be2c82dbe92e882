# map, zip, sum and comprehensions of Python on NumPy's arrays; the scores are a sum over the features.
import numpy as np


def h(X, w, b):
    return sum(X[:, j] * w[j] for j in range(X.shape[1])) + b


def predict(X, w, b):
    return np.array([int(score > 0) for score in X.dot(w) + b])


def to_signs(T):
    return np.array(list(map(lambda t: 1 if t else -1, T)))


def classification_rate(T, P):
    return float(sum(t == p for t, p in zip(T, P)) / len(T))


def boundary(w, b):
    return float(-w[0] / w[1]), float(-b / w[1])
