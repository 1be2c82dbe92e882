# wrong: randint angles 0..6 in radians, seven spokes instead of rings
import numpy as np

def make_donut(n):
    r = np.hstack([5 + 0.5 * np.random.randn(n // 2), 10 + 0.5 * np.random.randn(n // 2)])
    theta = np.random.randint(0, 7, n)
    X = np.array([r * np.cos(theta), r * np.sin(theta)]).T
    T = np.array([0] * (n // 2) + [1] * (n // 2))
    return X, T
