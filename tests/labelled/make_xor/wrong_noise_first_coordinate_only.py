# noise is added to x1 and forgotten for x2
import numpy as np


def make_xor(n):
    X = np.repeat(np.array([[-1., -1.], [-1., 1.], [1., -1.], [1., 1.]]), n // 4, axis=0)
    X[:, 0] += np.random.normal(0, 0.2, n)
    return X, np.repeat([0, 1, 1, 0], n // 4)
