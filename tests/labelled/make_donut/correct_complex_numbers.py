# points as complex numbers, read as pairs of floats
import numpy as np

def make_donut(n):
    T = np.arange(n) % 2
    r = 5.0 * (T + 1) + 0.4 * np.random.standard_normal(n)
    z = r * np.exp(2j * np.pi * np.random.rand(n))
    return z.view(float).reshape(n, 2), T
