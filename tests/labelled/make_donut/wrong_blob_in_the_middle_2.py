# a cloud around the origin in place of the inner ring
import numpy as np

def make_donut(n):
    h = n // 2
    inner = np.random.randn(h, 2)
    angle = 2 * np.pi * np.random.rand(h)
    r = 10 + 0.5 * np.random.randn(h)
    outer = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
    return np.vstack([inner, outer]), np.array([0] * h + [1] * h)
