# n / 2 is a float and cannot be a size
import numpy as np

def make_donut(n):
    theta = 2 * np.pi * np.random.random(n / 2)
    R1 = 5 + 0.5 * np.random.randn(n / 2)
    R2 = 10 + 0.5 * np.random.randn(n / 2)
    X = np.concatenate([np.array([R1 * np.cos(theta), R1 * np.sin(theta)]).T,
                        np.array([R2 * np.cos(theta), R2 * np.sin(theta)]).T])
    T = np.array([0] * (n / 2) + [1] * (n / 2))
    return X, T
