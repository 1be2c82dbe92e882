# n / 4 turned into an int, points sampled by a small helper
import numpy as np


def cloud(x, y, k):
    x1 = x + np.random.normal(0, 0.2, k)
    x2 = y + np.random.normal(0, 0.2, k)
    return np.column_stack((x1, x2))


def make_xor(n):
    k = int(n / 4)
    zeros = np.append(cloud(1, 1, k), cloud(-1, -1, k), axis=0)
    ones = np.append(cloud(1, -1, k), cloud(-1, 1, k), axis=0)
    X = np.append(zeros, ones, axis=0)
    T = np.append(np.zeros(2 * k, dtype=int), np.ones(2 * k, dtype=int))
    return X, T
