# labels are 1 where the signs agree (XNOR)
import numpy as np

def make_xor(n):
    signs = np.repeat([[-1, -1], [-1, 1], [1, -1], [1, 1]], n // 4, axis=0)
    X = signs + 0.2 * np.random.randn(n, 2)
    T = (signs[:, 0] * signs[:, 1] > 0).astype(int)
    return X, T
