# inner ring, then outer ring, noise on the radius
import numpy as np


def make_donut(n):
    half = n // 2
    R1 = 5 + 0.5 * np.random.randn(half)
    theta = 2 * np.pi * np.random.random(half)
    inner = np.column_stack([R1 * np.cos(theta), R1 * np.sin(theta)])
    R2 = 10 + 0.5 * np.random.randn(half)
    theta = 2 * np.pi * np.random.random(half)
    outer = np.column_stack([R2 * np.cos(theta), R2 * np.sin(theta)])
    X = np.concatenate([inner, outer])
    T = np.array([0] * half + [1] * half)
    return X, T
