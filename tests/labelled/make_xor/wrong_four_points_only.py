# the truth table: four points whatever n is
import numpy as np


def make_xor(n):
    X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]]) + 0.2 * np.random.randn(4, 2)
    T = np.array([0, 1, 1, 0])
    return X, T
