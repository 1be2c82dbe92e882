# four calls of multivariate_normal with a covariance of 0.2 squared
import numpy as np


def make_xor(n):
    cov = 0.2 ** 2 * np.eye(2)
    a = np.random.multivariate_normal([-1, -1], cov, n // 4)
    b = np.random.multivariate_normal([1, 1], cov, n // 4)
    c = np.random.multivariate_normal([-1, 1], cov, n // 4)
    d = np.random.multivariate_normal([1, -1], cov, n // 4)
    X = np.vstack((a, b, c, d))
    T = np.hstack((np.zeros(n // 2), np.ones(n // 2)))
    return X, T
