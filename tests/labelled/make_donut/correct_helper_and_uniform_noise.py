# a helper for one ring, uniform centred noise, one permutation for both
import numpy as np

def _ring(count, radius):
    angle = np.random.rand(count) * 2.0 * np.pi
    r = radius + np.random.uniform(-0.8, 0.8, count)
    return np.array([r * np.cos(angle), r * np.sin(angle)]).T

def make_donut(n):
    X = np.vstack([_ring(n // 2, 5), _ring(n - n // 2, 10)])
    T = np.hstack([np.ones(n // 2), np.zeros(n - n // 2)])
    p = np.random.permutation(n)
    return X[p], T[p].astype(int)
