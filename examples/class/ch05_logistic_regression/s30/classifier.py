# predict_class never ends; the others are right
import numpy as np
from activations import softmax


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    i = 0
    while i < len(labels):
        T[i, labels[i]] = 1
        i += 1
    return T


def initialize_weights(D, K):
    return np.random.randn(D, K) * 0.1


def predict(X, W, b):
    return softmax(X @ W + b)


def predict_class(X, W, b):
    Y = predict(X, W, b)
    classes = np.zeros(len(Y), dtype=int)
    i = 0
    while i < len(Y):
        classes[i] = np.argmax(Y[i])
    return classes
