"""Sigmoid and tanh through each other, softmax through logarithms."""

import numpy as np


def sigmoid(a):
    return (1 + np.tanh(a / 2)) / 2


def tanh(a):
    return 1 - 2 / (np.exp(np.clip(2 * a, -700, 700)) + 1)


def softmax(A):
    shifted = A - A.max(axis=1, keepdims=True)
    return np.exp(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
