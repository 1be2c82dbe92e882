# Sigmoid of the score with the threshold 0.5: the same thing
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def predict(X, w, b):
    P = sigmoid(np.dot(X, w) + b)
    return (P > 0.5).astype(np.int64)
