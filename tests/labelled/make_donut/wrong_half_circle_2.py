# angles from 0 to pi only
import numpy as np

def make_donut(n):
    h = n // 2
    angle = np.random.uniform(0, np.pi, n)
    radius = np.concatenate([np.full(h, 5.0), np.full(h, 10.0)]) + 0.5 * np.random.randn(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    T = np.array([0] * h + [1] * h)
    return X, T
