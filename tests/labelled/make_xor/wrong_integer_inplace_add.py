# float noise added in place to an integer array, which NumPy refuses
import numpy as np


def make_xor(n):
    X = np.repeat(np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]]), n // 4, axis=0)
    X += 0.2 * np.random.randn(n, 2)
    return X, np.repeat([0, 1, 1, 0], n // 4)
