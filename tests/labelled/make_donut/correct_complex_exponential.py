# points as complex numbers
import numpy as np


def make_donut(n):
    rng = np.random.default_rng()
    T = np.arange(n) % 2
    z = (5 * (1 + T) + rng.normal(scale=0.5, size=n)) * np.exp(2j * np.pi * rng.random(n))
    return np.stack((z.real, z.imag), axis=1), T
