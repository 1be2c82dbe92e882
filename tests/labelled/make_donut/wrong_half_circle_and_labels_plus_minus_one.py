# two mistakes: half a circle, and labels -1 and 1
import numpy as np

def make_donut(n):
    h = n // 2
    r = np.concatenate([np.random.normal(5, 0.5, h), np.random.normal(10, 0.5, h)])
    a = np.pi * np.random.rand(n)
    X = np.column_stack([r * np.cos(a), r * np.sin(a)])
    T = np.concatenate([-np.ones(h), np.ones(h)])
    return X, T
