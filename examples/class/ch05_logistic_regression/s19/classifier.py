# the same row N times in one_hot, all weights zero
import numpy as np


def one_hot(labels, K):
    T = [[0] * K] * len(labels)
    for i in range(len(labels)):
        T[i][labels[i]] = 1
    return np.array(T)


def initialize_weights(D, K):
    return np.zeros((D, K))


def predict(X, W, b):
    A = X @ W + b
    E = np.exp(A)
    return E / E.sum(axis=1, keepdims=True)


def predict_class(X, W, b):
    return predict(X, W, b).argmax(axis=1)
