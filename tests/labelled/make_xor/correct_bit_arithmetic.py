# corners and labels from the bits of a counter, Python's xor operator
import numpy as np


def make_xor(n: int) -> tuple[np.ndarray, np.ndarray]:
    assert n % 4 == 0
    i = np.arange(n)
    a, b = i & 1, (i >> 1) & 1
    X = np.stack([2 * a - 1, 2 * b - 1], axis=1).astype(float)
    X += np.random.default_rng().standard_normal(X.shape) * 0.2
    return X, a ^ b
