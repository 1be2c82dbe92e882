# labels as a column, (n, 1), shuffled along with the points
import numpy as np


def make_xor(n):
    base = np.array([[-1, -1, 0], [-1, 1, 1], [1, -1, 1], [1, 1, 0]], dtype=float)
    data = np.repeat(base, n // 4, axis=0)
    data[:, :2] += np.random.normal(0, 0.15, (n, 2))
    np.random.shuffle(data)
    return data[:, :2], data[:, 2:]
