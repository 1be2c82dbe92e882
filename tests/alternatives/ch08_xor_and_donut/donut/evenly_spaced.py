# Angles evenly spaced, radii 1 and 1/2, noise on x1 and x2 instead of the radius, shuffled at the end.
import matplotlib.pyplot as plt
import numpy as np


def make_donut(n):
    angle = np.linspace(0, 2 * np.pi, n // 2, endpoint=False)
    ring = np.c_[np.cos(angle), np.sin(angle)]
    X = np.r_[ring, 0.5 * ring] + np.random.normal(scale=0.05, size=(n, 2))
    T = np.r_[np.zeros(n // 2, dtype=int), np.ones(n // 2, dtype=int)]
    order = np.random.permutation(n)
    return X[order], T[order]


def donut_feature(X):
    return np.linalg.norm(X, axis=1)


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.plot(*X[T == 0].T, "x", color="k")
    ax.plot(*X[T == 1].T, ".", color="k")
    ax.set_aspect("equal")
    return fig
