# wrong: one noise number for a whole ring, perfect circles
import numpy as np

def make_donut(n):
    X = np.empty((n, 2))
    T = np.zeros(n, dtype=int)
    for k, radius in enumerate([5, 10]):
        rows = slice(k * n // 2, (k + 1) * n // 2)
        a = np.random.uniform(0, 2 * np.pi, n // 2)
        r = radius + 0.5 * np.random.randn()
        X[rows, 0], X[rows, 1] = r * np.cos(a), r * np.sin(a)
        T[rows] = k
    return X, T
