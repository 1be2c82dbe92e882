# wrong: normal(0, 0.2 ** 2): the variance in the place of the standard deviation
import numpy as np

def make_xor(n):
    q = n // 4
    means = [(-1, -1), (1, 1), (-1, 1), (1, -1)]
    X = np.vstack([np.random.normal(m, 0.2**2, (q, 2)) for m in means])
    T = np.hstack([np.zeros(2 * q), np.ones(2 * q)])
    return X, T
