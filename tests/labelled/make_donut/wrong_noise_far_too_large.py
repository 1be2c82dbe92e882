# noise with a standard deviation of 5 / 2: the rings run together
import numpy as np

def make_donut(n):
    h = n // 2
    r = np.concatenate([np.random.normal(5, 2.5, h), np.random.normal(10, 2.5, h)])
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.repeat([0, 1], h)
