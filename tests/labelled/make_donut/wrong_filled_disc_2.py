# radii uniform from 0 to the ring's radius: discs instead of rings
import numpy as np

def make_donut(n):
    h = n // 2
    r = np.concatenate([np.random.uniform(0, 5, h), np.random.uniform(0, 10, h)])
    a = np.random.uniform(0, 2 * np.pi, n)
    X = np.column_stack([r * np.cos(a), r * np.sin(a)])
    T = np.array([0] * h + [1] * h)
    return X, T
