# loses: test_make_xor_noise
# shows: len(np.unique(np.round((lambda X: X - np.sign(X))(make_xor(400)[0]), 9), axis=0))
"""The clouds are copies: the noise was drawn for one and used again around another corner. Draw new numbers for every
point, n x 2 of them."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    noise = 0.2 * np.random.randn(n // 4, 2)
    X = np.concatenate([corner + noise for corner in CORNERS])
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
