# radii repeated, one draw for everything
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    radius = np.where(T == 1, 10.0, 5.0) + np.random.normal(0, 0.5, n)
    angle = np.random.uniform(0, 2 * np.pi, n)
    return radius[:, None] * np.c_[np.cos(angle), np.sin(angle)], T
