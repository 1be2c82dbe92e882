# covariance over variance, both from np.cov
import numpy as np


def fit_line(x, y):
    C = np.cov(x, y)
    m = C[0, 1] / C[0, 0]
    return m, y.mean() - m * x.mean()
