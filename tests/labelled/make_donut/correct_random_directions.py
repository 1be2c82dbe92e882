# correct: directions of Gaussian vectors, unit radii 1 and 2, inner ring is class 1
import numpy as np

def make_donut(n):
    rng = np.random.default_rng()
    V = rng.normal(size=(n, 2))
    V /= np.linalg.norm(V, axis=1, keepdims=True)
    R = np.r_[np.full(n // 2, 1.0), np.full(n // 2, 2.0)] + rng.normal(0, 0.1, n)
    T = np.r_[np.ones(n // 2), np.zeros(n // 2)]
    order = rng.permutation(n)
    return (V * R[:, None])[order], T[order]
