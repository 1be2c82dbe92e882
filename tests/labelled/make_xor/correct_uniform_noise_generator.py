# Generator API, uniform noise of standard deviation 0.2
import numpy as np

rng = np.random.default_rng()


def make_xor(n):
    assert n % 4 == 0, "n must be a multiple of 4"
    signs = np.tile([[-1, -1], [1, -1], [-1, 1], [1, 1]], (n // 4, 1))
    X = signs + rng.uniform(-0.35, 0.35, size=(n, 2))
    T = np.logical_xor(signs[:, 0] > 0, signs[:, 1] > 0).astype(int)
    return X, T
