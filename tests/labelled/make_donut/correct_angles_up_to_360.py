# correct: angles drawn from 0 to 360 and used as radians, which goes round 57 times and is uniform all the same
import numpy as np

def make_donut(n):
    half = n // 2
    phi = np.random.uniform(0, 360, n)
    r = np.append(np.random.normal(5, 0.5, half), np.random.normal(10, 0.5, half))
    X = (r * np.vstack([np.cos(phi), np.sin(phi)])).T
    return X, np.append(np.zeros(half, int), np.ones(half, int))
