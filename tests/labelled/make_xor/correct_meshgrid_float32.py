# corners from a meshgrid, everything in float32
import numpy as np


def make_xor(n):
    g1, g2 = np.meshgrid([-1, 1], [-1, 1])
    corners = np.vstack([g1.ravel(), g2.ravel()]).T.astype(np.float32)
    X = np.kron(np.ones((n // 4, 1), dtype=np.float32), corners)
    X = X + np.random.randn(*X.shape).astype(np.float32) * np.float32(0.2)
    T = np.kron(np.ones(n // 4), [0, 1, 1, 0]).astype(np.float32)
    return X, T
