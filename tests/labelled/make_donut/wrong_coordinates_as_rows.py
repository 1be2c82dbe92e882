# X comes out as (2, n)
import numpy as np

def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = np.where(T == 1, 10, 5) + 0.5 * np.random.randn(n)
    a = np.random.rand(n) * 2 * np.pi
    X = np.vstack((r * np.cos(a), r * np.sin(a)))
    return X, T
