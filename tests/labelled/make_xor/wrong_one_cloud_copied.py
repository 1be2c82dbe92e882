# one cloud is drawn and moved to the four corners
import numpy as np


def make_xor(n):
    noise = np.random.normal(0, 0.2, size=(n // 4, 2))
    X = np.concatenate([noise + c for c in np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])])
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
