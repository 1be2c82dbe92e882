# rings of radius 1 and 2, angles from -pi to pi, float labels, outer ring is class 0
import numpy as np


def make_donut(n: int):
    rng = np.random.default_rng()
    m = n // 2
    r = np.concatenate([rng.normal(2.0, 0.1, m), rng.normal(1.0, 0.1, m)])
    phi = rng.uniform(-np.pi, np.pi, size=n)
    X = np.stack([r * np.sin(phi), r * np.cos(phi)], axis=1)
    T = np.concatenate([np.zeros(m), np.ones(m)])
    return X, T
