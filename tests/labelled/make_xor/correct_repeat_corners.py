# corners repeated n // 4 times, Gaussian noise, labels from the corners
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    labels = np.array([0, 1, 1, 0])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.repeat(labels, n // 4)
    return X, T
