# uniform noise on the radius: annuli from 4.2 to 5.8 and from 9.2 to 10.8
import numpy as np


def make_donut(n):
    k = n // 2
    r = np.concatenate((np.random.uniform(4.2, 5.8, k), np.random.uniform(9.2, 10.8, k)))
    phi = np.random.uniform(high=2 * np.pi, size=n)
    X = np.empty((n, 2))
    X[:, 0], X[:, 1] = r * np.cos(phi), r * np.sin(phi)
    return X, np.r_[np.zeros(k, int), np.ones(k, int)]
