# x1 by the sine and x2 by the cosine of the same angle
import numpy as np


def make_donut(n):
    half = n // 2
    a = np.random.uniform(0, 2 * np.pi, (2, half))
    r = np.array([[5.0], [10.0]]) + np.random.normal(0, 0.5, (2, half))
    X = np.stack([(r * np.sin(a)).ravel(), (r * np.cos(a)).ravel()], axis=1)
    T = np.repeat([0.0, 1.0], half)
    return X, T
