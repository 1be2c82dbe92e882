# np.tanh and identities between the three functions; right
"""Activations: from scores to probabilities."""

import numpy as np


def sigmoid(a):
    # sigmoid(a) = (1 + tanh(a / 2)) / 2
    return 0.5 * (1.0 + np.tanh(np.multiply(a, 0.5)))


def tanh(a):
    return np.tanh(a)


def softmax(A):
    # 1 / sum_j exp(a_j - a_k): the exponents may overflow, and 1 / inf is 0, which is right
    with np.errstate(over="ignore"):
        differences = A[:, None, :] - A[:, :, None]
        return 1.0 / np.exp(differences).sum(axis=2)
