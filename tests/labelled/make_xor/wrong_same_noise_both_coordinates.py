# one noise a point, added to both coordinates: clouds are diagonal lines
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    noise = 0.2 * np.random.randn(n, 1)
    return np.repeat(corners, n // 4, axis=0) + noise, np.repeat([0, 1, 1, 0], n // 4)
