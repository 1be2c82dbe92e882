# rings of radius 1 and 2, noise 0.1
import numpy as np


def make_donut(n):
    T = np.concatenate([np.zeros(n // 2), np.ones(n // 2)])
    r = 1 + T + 0.1 * np.random.randn(n)
    a = np.random.rand(n) * 2 * np.pi
    return np.array([r * np.cos(a), r * np.sin(a)]).T, T
