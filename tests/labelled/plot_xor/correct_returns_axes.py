# subplots with subplot_kw, gives its Axes back
import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    X, T = np.asarray(X, dtype=float), np.ravel(T)
    _, ax = plt.subplots(subplot_kw={"projection": "3d"})
    for label, marker in zip((0, 1), "o^"):
        P = X[T == label]
        ax.scatter(P[:, 0], P[:, 1], P.prod(axis=1), marker=marker, label=f"class {label}")
    return ax
