# rates by a product of row and column, arrays of shape (1, 1)
import numpy as np
from given import add_bias, predict, train


def rate(A, T):
    hits = (predict(A, train(A, T)) == T).astype(float).reshape(1, -1)
    return hits @ np.ones((len(T), 1)) / len(T)


def compare(X, T, feature):
    return rate(add_bias(X), T), rate(add_bias(np.column_stack([X, feature(X)])), T)
