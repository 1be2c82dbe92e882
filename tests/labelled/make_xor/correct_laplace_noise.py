# Laplace noise of standard deviation 0.17, labels from the corners
import numpy as np


def make_xor(n):
    s = np.resize([[1., 1.], [1., -1.], [-1., -1.], [-1., 1.]], (n, 2))
    T = (1 - s.prod(axis=1)) / 2
    return s + np.random.laplace(0, 0.12, (n, 2)), T
