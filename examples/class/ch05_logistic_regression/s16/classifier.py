# a seed inside the function, the bias forgotten in predict
import numpy as np


def softmax_rows(A):
    e = np.exp(A - A.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for k in range(K):
        T[labels == k, k] = 1
    return T


def initialize_weights(D, K):
    np.random.seed(42)
    return np.random.randn(D, K)


def predict(X, W, b):
    return softmax_rows(X.dot(W))


def predict_class(X, W, b):
    return np.argmax(predict(X, W, b), axis=1)
