# cosine and sine of two different angles
import numpy as np

def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    radius = 5.0 + 5.0 * T + np.random.normal(0, 0.5, n)
    x1 = radius * np.cos(np.random.uniform(0, 2 * np.pi, n))
    x2 = radius * np.sin(np.random.uniform(0, 2 * np.pi, n))
    return np.column_stack([x1, x2]), T
