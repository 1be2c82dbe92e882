"""What the chapters before have taught, written out and working: import from here what you need.

Nothing in this file is asked of you and nothing in it is marked. Leave it as it is: the one that marks your work is its
own copy.
"""

import numpy as np


def add_bias(X):
    """Put a column of ones in front of X: (N, D) becomes (N, D + 1).

    The weight of that column is the bias. It is learned like every other weight.
    """
    return np.column_stack([np.ones(len(X)), X])


def one_hot(labels, K):
    """Turn labels 0 .. K - 1, shape (N,), into an indicator matrix, shape (N, K)."""
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels] = 1.0
    return T


def sigmoid(a):
    """Squash scores into probabilities of class 1, of the same shape."""
    decay = np.exp(-np.abs(a))
    return np.where(np.asarray(a) >= 0, 1.0, decay) / (1.0 + decay)


def softmax(A):
    """Turn scores (N, K) into probabilities (N, K); each row sums to 1."""
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def cross_entropy(T, Y):
    """Return the cost of two classes, summed over the samples: T (N,) and Y (N,) give a number."""
    return cost(T, Y) + cost(1 - T, 1 - Y)


def cost(T, Y):
    """Return the cost of K classes, summed over the samples: T (N, K) and Y (N, K) give a number."""
    with np.errstate(divide="ignore"):
        logarithms = np.log(Y, where=T > 0, out=np.zeros(np.shape(Y)))
    return 0.0 - np.sum(T * logarithms)
