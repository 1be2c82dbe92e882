# X is shuffled and T is not
import numpy as np

def make_xor(n):
    q = n // 4
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, q, axis=0) + np.random.normal(0, 0.2, (n, 2))
    T = np.repeat([0, 1, 1, 0], q)
    np.random.shuffle(X)
    return X, T
