# labels stay zero, the line for the second ring is missing
import numpy as np

def make_donut(n):
    X = np.zeros((n, 2))
    T = np.zeros(n, dtype=int)
    for i in range(n):
        r = (5 if i < n // 2 else 10) + np.random.normal(0, 0.5)
        a = np.random.uniform(0, 2 * np.pi)
        X[i] = r * np.cos(a), r * np.sin(a)
    return X, T
