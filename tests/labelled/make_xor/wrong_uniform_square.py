# points all over the square instead of around its corners
import numpy as np

def make_xor(n):
    X = np.random.uniform(-1, 1, (n, 2))
    T = (X[:, 0] * X[:, 1] < 0).astype(int)
    return X, T
