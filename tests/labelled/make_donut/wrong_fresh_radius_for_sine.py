# wrong: the noise is drawn anew for the sine, and far too large: rings run into each other
import numpy as np

def make_donut(n):
    base = np.repeat([5.0, 10.0], n // 2)
    theta = 2 * np.pi * np.random.random(n)
    x = (base + 5 * np.random.randn(n)) * np.cos(theta)
    y = (base + 5 * np.random.randn(n)) * np.sin(theta)
    return np.column_stack([x, y]), np.repeat([0, 1], n // 2)
