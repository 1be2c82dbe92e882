# inner and outer ring one after the other, Gaussian radii
import numpy as np

def make_donut(n):
    half = n // 2
    R_inner, R_outer = 5, 10

    R1 = R_inner + 0.5 * np.random.randn(half)
    theta = 2 * np.pi * np.random.random(half)
    X_inner = np.concatenate([[R1 * np.cos(theta)], [R1 * np.sin(theta)]]).T

    R2 = R_outer + 0.5 * np.random.randn(half)
    theta = 2 * np.pi * np.random.random(half)
    X_outer = np.concatenate([[R2 * np.cos(theta)], [R2 * np.sin(theta)]]).T

    X = np.concatenate([X_inner, X_outer])
    T = np.array([0] * half + [1] * half)
    return X, T
