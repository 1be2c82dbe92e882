# corners tiled, both shuffled by one permutation
import numpy as np


def make_xor(n):
    """Return noisy XOR data."""
    rng = np.random.default_rng()
    corners = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    X = np.tile(corners, (n // 4, 1)) + rng.normal(0.0, 0.2, size=(n, 2))
    T = np.tile([0, 1, 1, 0], n // 4)
    order = rng.permutation(n)
    return X[order], T[order]
