"""A classifier with K classes.

All of it is bookkeeping with rows and columns: a row is a sample, a column is a class, and whatever is said of
a sample (its probabilities sum to 1, its class is the largest of them) runs along axis 1.

The number of classes is an argument because the labels do not know it: ten digits stay ten columns, even if
nobody wrote a 9 in this batch.
"""

import numpy as np


def one_hot(labels, K):
    n_samples = len(labels)
    T = np.zeros((n_samples, K))
    # Two arrays of indices are read as pairs (row, column), one a sample; T[:, labels] would fill whole columns.
    T[np.arange(n_samples), labels] = 1.0
    return T


def initialize_weights(D, K):
    # A score sums D terms, so 1 / sqrt(D) keeps it near 1 for features near 1: there softmax is neither flat nor
    # saturated, and training has a slope to go down.
    return np.random.standard_normal((D, K)) / np.sqrt(D)


def predict(X, W, b):
    # Y = softmax(X W + b); b has one entry a column and is added to every row.
    A = X @ W + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict_class(X, W, b):
    # Softmax keeps the order of a row, so the largest score is the largest probability.
    return np.argmax(X @ W + b, axis=1)
