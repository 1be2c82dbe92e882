# math.cos of an array of angles
import math

import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * math.pi, n)
    return np.column_stack([r * math.cos(a), r * math.sin(a)]), T
