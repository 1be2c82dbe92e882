# labels -1 and +1, the negated product of the corner
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    C = np.repeat(corners, n // 4, axis=0)
    return C + 0.2 * np.random.randn(n, 2), -C[:, 0] * C[:, 1]
