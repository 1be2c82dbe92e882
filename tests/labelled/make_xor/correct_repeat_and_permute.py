# corners repeated, noise added, both shuffled by one permutation
import numpy as np


def make_xor(n: int) -> tuple[np.ndarray, np.ndarray]:
    corners = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    labels = np.array([0, 1, 1, 0])
    X = np.repeat(corners, n // 4, axis=0)
    X = X + np.random.normal(loc=0.0, scale=0.2, size=X.shape)
    T = np.repeat(labels, n // 4)
    order = np.random.permutation(n)
    return X[order], T[order]
