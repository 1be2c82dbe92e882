# randint from 0 to 6: seven angles only
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.randint(0, 7, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
