# Directions are Gaussian points divided by their length; rings chosen by chance; single precision.
import matplotlib.pyplot as plt
import numpy as np

RADII = np.array([5.0, 10.0])


def make_donut(n):
    rng = np.random.default_rng()
    T = rng.integers(0, 2, n)
    Z = rng.standard_normal((n, 2))
    Z /= np.hypot(Z[:, :1], Z[:, 1:])
    X = Z * rng.normal(RADII[T], 0.4)[:, None]
    return X.astype(np.float32), T[:, None]


def donut_feature(X):
    return np.hypot(*X.T).astype(np.float32)


def plot_donut(X, T):
    colors = [(1.0, 0.0, 0.0, 0.5) if t else (0.0, 0.0, 1.0, 0.5) for t in T]
    return plt.scatter(X[:, 0], X[:, 1], color=colors)
