# two perfect circles without noise
import numpy as np

def make_donut(n):
    h = n // 2
    angle = 2 * np.pi * np.random.rand(n)
    radius = np.array([5.0] * h + [10.0] * h)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, np.array([0] * h + [1] * h)
