# the inner ring is class 1, shuffled by one permutation
import numpy as np


def make_donut(n):
    k = n // 2
    r = np.hstack([np.random.normal(5, 0.5, k), np.random.normal(10, 0.5, k)])
    t = np.random.uniform(-np.pi, np.pi, size=n)
    X = np.vstack([r * np.cos(t), r * np.sin(t)]).T
    T = np.hstack([np.ones(k, dtype=int), np.zeros(k, dtype=int)])
    p = np.random.permutation(n)
    return X[p], T[p]
