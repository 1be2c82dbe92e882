# directions from normalised Gaussian vectors
import numpy as np


def make_donut(n):
    D = np.random.standard_normal((n, 2))
    D /= np.linalg.norm(D, axis=1, keepdims=True)
    T = np.tile([0, 1], n // 2)
    R = 5.0 + 5.0 * T + 0.5 * np.random.standard_normal(n)
    return D * R.reshape(-1, 1), T
