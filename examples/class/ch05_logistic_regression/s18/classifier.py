# weights from randint, argmin for argmax
import numpy as np


def one_hot(labels, K):
    return np.eye(K)[labels.astype(int)]


def initialize_weights(D, K):
    return np.random.randint(-10, 11, size=(D, K))


def predict(X, W, b):
    z = X @ W + b
    z = z - z.max(axis=1)[:, np.newaxis]
    return np.exp(z) / np.exp(z).sum(axis=1)[:, np.newaxis]


def predict_class(X, W, b):
    return np.argmin(X @ W + b, axis=1)
