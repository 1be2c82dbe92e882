# random.shuffle on the rows of an array overwrites rows with copies of others
import random

import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1, 0], [-1, 1, 1], [1, -1, 1], [1, 1, 0]], dtype=float)
    data = np.repeat(corners, n // 4, axis=0)
    data[:, :2] += 0.2 * np.random.randn(n, 2)
    random.shuffle(data)
    return data[:, :2], data[:, 2].astype(int)
