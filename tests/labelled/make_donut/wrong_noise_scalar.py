# one number of noise for a whole ring
import numpy as np

def make_donut(n):
    h = n // 2
    a = np.random.uniform(0, 2 * np.pi, n)
    r = np.ones(n)
    r[:h] = 5 + 0.5 * np.random.randn()
    r[h:] = 10 + 0.5 * np.random.randn()
    X = np.column_stack([r * np.cos(a), r * np.sin(a)])
    T = np.array([0] * h + [1] * h)
    return X, T
