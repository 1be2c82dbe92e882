# cosine and sine of different angles
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    x1 = r * np.cos(np.random.uniform(0, 2 * np.pi, n))
    x2 = r * np.sin(np.random.uniform(0, 2 * np.pi, n))
    return np.column_stack([x1, x2]), T
