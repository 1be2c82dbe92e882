# labels drawn by chance
import numpy as np

def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + np.random.normal(0, 0.2, (n, 2))
    T = np.random.randint(0, 2, n)
    return X, T
