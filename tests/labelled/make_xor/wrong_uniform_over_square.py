# points anywhere in the square from -1 to 1, not around corners
import numpy as np


def make_xor(n):
    X = np.random.uniform(-1, 1, (n, 2))
    T = (X[:, 0] * X[:, 1] < 0).astype(int)
    return X, T
