# the standard deviation stands where a covariance belongs
import numpy as np

def make_xor(n):
    q = n // 4
    cov = [[0.2, 0], [0, 0.2]]
    X = np.vstack([np.random.multivariate_normal(m, cov, q) for m in ([-1, -1], [1, 1], [-1, 1], [1, -1])])
    T = np.hstack([np.zeros(2 * q), np.ones(2 * q)])
    return X, T
