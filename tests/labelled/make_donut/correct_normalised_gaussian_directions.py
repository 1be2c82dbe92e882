# directions from normalised Gaussian vectors, labels as a column
import numpy as np

def make_donut(n):
    d = np.random.randn(n, 2)
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    T = np.zeros((n, 1))
    T[n // 2:] = 1
    X = d * (5 + 5 * T + 0.5 * np.random.randn(n, 1))
    return X, T
