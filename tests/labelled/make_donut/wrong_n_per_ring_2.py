# n points on each ring, 2 n in all
import numpy as np

def make_donut(n):
    r = np.concatenate([np.random.normal(5, 0.5, n), np.random.normal(10, 0.5, n)])
    a = np.random.uniform(0, 2 * np.pi, 2 * n)
    X = np.column_stack([r * np.cos(a), r * np.sin(a)])
    T = np.array([0] * n + [1] * n)
    return X, T
