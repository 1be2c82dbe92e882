# whole columns of ones, predict writes into b, one-hot rows for classes
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[:, labels] = 1
    return T


def initialize_weights(D, K):
    return np.random.standard_normal(size=(D, K)) * np.sqrt(1.0 / D)


def predict(X, W, b):
    b -= np.max(b)
    A = X @ W + b
    E = np.exp(A - np.max(A, axis=1, keepdims=True))
    return E / np.sum(E, axis=1, keepdims=True)


def predict_class(X, W, b):
    Y = np.exp(X @ W + b)
    return np.where(Y == Y.max(axis=1, keepdims=True), 1, 0)
