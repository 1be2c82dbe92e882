# angles from 0 to 2, pi is forgotten
import numpy as np

def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    radius = 5.0 + 5.0 * T + np.random.normal(0, 0.5, n)
    angle = 2 * np.random.rand(n)
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), T
