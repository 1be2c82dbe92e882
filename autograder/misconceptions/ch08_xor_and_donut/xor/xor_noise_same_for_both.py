# loses: test_make_xor_noise
# shows: (lambda noise: bool(np.allclose(noise[:, 0], noise[:, 1])))((lambda X: X - np.sign(X))(make_xor(400)[0]))
"""Both coordinates of a point get the same noise, so that each cloud is a diagonal line. Draw n x 2 numbers, not
n."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 1)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
