# A generator of its own; every point chooses its corner by chance, noise is uniform, labels are booleans.
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng()


def make_xor(n):
    signs = rng.choice([-1.0, 1.0], size=(n, 2))
    T = np.logical_xor(signs[:, 0] > 0, signs[:, 1] > 0)
    return signs + rng.uniform(-0.35, 0.35, size=(n, 2)), T


def xor_feature(X):
    return np.prod(X, axis=1)


def plot_xor(X, T):
    fig, ax = plt.subplots(subplot_kw={"projection": "3d"})
    x3 = xor_feature(X)
    for k, mark in ((0, "o"), (1, "^")):
        ax.plot(X[T == k, 0], X[T == k, 1], x3[T == k], mark, label=str(k))
    ax.legend()
    return fig, ax
