# right, with a softmax of its own
import numpy as np


def stable_softmax(Z):
    Z = Z - np.max(Z, axis=1, keepdims=True)
    P = np.exp(Z)
    return P / np.sum(P, axis=1, keepdims=True)


def one_hot(labels, K):
    identity = np.identity(K)
    return identity[labels, :]


def initialize_weights(D, K):
    return np.random.normal(0.0, 0.01, (D, K))


def predict(X, W, b):
    return stable_softmax(np.matmul(X, W) + b)


def predict_class(X, W, b):
    return np.argmax(np.matmul(X, W) + b, axis=-1)
