# four Gaussian blocks stacked, labels concatenated
import numpy as np

def make_xor(n):
    q = n // 4
    a = np.random.randn(q, 2) * 0.2 + np.array([-1, -1])
    b = np.random.randn(q, 2) * 0.2 + np.array([-1, 1])
    c = np.random.randn(q, 2) * 0.2 + np.array([1, -1])
    d = np.random.randn(q, 2) * 0.2 + np.array([1, 1])
    X = np.vstack([a, b, c, d])
    T = np.concatenate([np.zeros(q), np.ones(q), np.ones(q), np.zeros(q)])
    return X, T
