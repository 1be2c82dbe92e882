# loses: test_make_xor_labels
# shows: (lambda X, T: T[X[:, 0] * X[:, 1] > 0].mean())(*make_xor(400))
"""Your labels tell one coordinate's sign and forget the other. XOR looks at both: 1 where the signs differ."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] > 0).astype(int)
    return X, T
