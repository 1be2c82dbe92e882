# a helper for one ring, labels as a column
import numpy as np


def ring(radius, k):
    r = np.random.normal(radius, 0.4, (k, 1))
    a = np.random.uniform(0, 2 * np.pi, (k, 1))
    return np.hstack((r * np.cos(a), r * np.sin(a)))


def make_donut(n):
    k = int(n / 2)
    return np.vstack((ring(5, k), ring(10, k))), np.vstack((np.zeros((k, 1)), np.ones((k, 1))))
