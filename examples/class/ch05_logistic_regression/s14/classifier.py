# classes counted in the labels, weights from rand, labels from 1; predict is right
import numpy as np


def one_hot(labels, K):
    n_values = np.max(labels) + 1
    return np.eye(n_values)[labels]


def initialize_weights(D, K):
    return np.random.rand(D, K)


def predict(X, W, b):
    A = X.dot(W) + b
    exps = np.exp(A - A.max(axis=1).reshape(-1, 1))
    return exps / exps.sum(axis=1).reshape(-1, 1)


def predict_class(X, W, b):
    return predict(X, W, b).argmax(axis=1) + 1   # classes 1..K
