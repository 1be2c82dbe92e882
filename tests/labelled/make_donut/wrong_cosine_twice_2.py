# copy and paste: cosine for both coordinates
import numpy as np

def make_donut(n):
    h = n // 2
    angle = 2 * np.pi * np.random.rand(n)
    radius = np.concatenate([np.random.normal(5, 0.5, h), np.random.normal(10, 0.5, h)])
    X = np.zeros((n, 2))
    X[:, 0] = radius * np.cos(angle)
    X[:, 1] = radius * np.cos(angle)
    T = np.concatenate([np.zeros(h), np.ones(h)])
    return X, T
