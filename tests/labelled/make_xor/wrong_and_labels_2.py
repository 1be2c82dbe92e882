# labels of AND: 1 where both coordinates are positive
import numpy as np

def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    C = np.repeat(corners, n // 4, axis=0)
    X = C + 0.2 * np.random.randn(n, 2)
    T = ((C[:, 0] > 0) & (C[:, 1] > 0)).astype(int)
    return X, T
