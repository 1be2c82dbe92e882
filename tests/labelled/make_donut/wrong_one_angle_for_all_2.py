# one angle for all points: they lie on one ray
import numpy as np

def make_donut(n):
    h = n // 2
    angle = 2 * np.pi * np.random.rand()
    radius = np.concatenate([np.random.normal(5, 0.5, h), np.random.normal(10, 0.5, h)])
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    T = np.concatenate([np.zeros(h), np.ones(h)])
    return X, T
