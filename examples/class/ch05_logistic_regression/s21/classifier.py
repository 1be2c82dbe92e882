# one_hot writes into the labels, uniform weights, the bias subtracted
import numpy as np


def one_hot(labels, K):
    N = len(labels)
    flat = np.zeros(N * K)
    labels += np.arange(N) * K
    flat[labels] = 1
    return flat.reshape(N, K)


def initialize_weights(D, K):
    limit = np.sqrt(6 / (D + K))      # Xavier
    return np.random.uniform(-limit, limit, size=(D, K))


def predict(X, W, b):
    A = X.dot(W) - b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict_class(X, W, b):
    return np.argmax(X.dot(W) + b, axis=1)
