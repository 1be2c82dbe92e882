# the usual public version, with rather wide noise of 0.8
import numpy as np

def make_donut(n):
    R_inner = 5
    R_outer = 10
    R1 = np.random.randn(n // 2) * 0.8 + R_inner
    theta = 2 * np.pi * np.random.random(n // 2)
    X_inner = np.concatenate([[R1 * np.cos(theta)], [R1 * np.sin(theta)]]).T
    R2 = np.random.randn(n // 2) * 0.8 + R_outer
    theta = 2 * np.pi * np.random.random(n // 2)
    X_outer = np.concatenate([[R2 * np.cos(theta)], [R2 * np.sin(theta)]]).T
    X = np.concatenate([X_inner, X_outer])
    T = np.array([0] * (n // 2) + [1] * (n // 2))
    return X, T
