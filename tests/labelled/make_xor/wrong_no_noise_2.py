# every point sits exactly on its corner
import numpy as np

def make_xor(n):
    X = np.array([[-1., -1.], [-1., 1.], [1., -1.], [1., 1.]] * (n // 4))
    T = np.array([0, 1, 1, 0] * (n // 4))
    return X, T
