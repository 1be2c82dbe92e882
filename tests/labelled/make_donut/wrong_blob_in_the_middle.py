# the inner class is a cloud at the origin and no ring
import numpy as np


def make_donut(n):
    half = n // 2
    inner = np.random.randn(half, 2)
    r = 10 + 0.5 * np.random.randn(half)
    a = 2 * np.pi * np.random.rand(half)
    outer = np.column_stack([r * np.cos(a), r * np.sin(a)])
    return np.vstack([inner, outer]), np.array([0] * half + [1] * half)
