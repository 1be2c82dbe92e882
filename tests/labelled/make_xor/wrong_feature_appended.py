# X comes with the product as a third column
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    X = np.column_stack([X, X[:, 0] * X[:, 1]])
    return X, np.repeat([0, 1, 1, 0], n // 4)
