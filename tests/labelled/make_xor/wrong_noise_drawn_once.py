# the noise is one pair of numbers for all points
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    noise = np.random.normal(0, 0.2, 2)
    X = np.array([corners[i % 4] + noise for i in range(n)])
    T = np.array([[0, 1, 1, 0][i % 4] for i in range(n)])
    return X, T
