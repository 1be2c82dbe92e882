# wrong: randn for the angles, most points lie on the right
import numpy as np

def make_donut(n):
    r = np.repeat([5.0, 10.0], n // 2) + np.random.randn(n) * 0.5
    theta = np.random.randn(n)
    X = np.stack([r * np.cos(theta), r * np.sin(theta)], axis=1)
    return X, np.repeat([0, 1], n // 2)
