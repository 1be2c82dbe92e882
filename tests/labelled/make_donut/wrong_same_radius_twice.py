# copy and paste: the outer ring uses the inner radii
import numpy as np

def make_donut(n):
    h = n // 2
    r1 = 5 + 0.5 * np.random.randn(h)
    t1 = 2 * np.pi * np.random.rand(h)
    inner = np.column_stack([r1 * np.cos(t1), r1 * np.sin(t1)])
    r2 = 10 + 0.5 * np.random.randn(h)
    t2 = 2 * np.pi * np.random.rand(h)
    outer = np.column_stack([r1 * np.cos(t2), r1 * np.sin(t2)])
    return np.concatenate([inner, outer]), np.array([0] * h + [1] * h)
