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


def sigmoid(a):
    """Squash scores into probabilities of class 1, of the same shape."""
    return (1.0 + np.tanh(np.asarray(a) / 2.0)) / 2.0


def train(X, T, learning_rate=1.0, epochs=300):
    """Find the weights of logistic regression for two classes, by gradient descent from zero.

    X is (N, D) and has its column of ones already, T is (N,) and holds zeros and ones; w comes back, (D,). A step
    follows the mean over the samples. Inside, each column is divided by its typical size, so that one learning rate
    fits clouds around 1 and rings of radius 10; the weights that come back are those of X as it was given.
    """
    size = np.sqrt(np.mean(np.square(X), axis=0))
    size[size == 0.0] = 1.0
    Z = X / size
    w = np.zeros(X.shape[1])
    for _ in range(epochs):
        w = w - learning_rate * Z.T @ (sigmoid(Z @ w) - T) / len(T)
    return w / size


def predict(X, w):
    """Return the class of each sample, 0 or 1: (N, D) and (D,) give (N,). X has its column of ones."""
    return (X @ w > 0.0).astype(int)


def classification_rate(T, P):
    """Return the fraction of labels T, (N,), that the predictions P, (N,), got right: from 0 to 1."""
    return np.mean(T == P)
