# a scatter for each class and the plane at height 0
import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    fig, ax = plt.subplots(subplot_kw=dict(projection="3d"))
    z = X[:, 0] * X[:, 1]
    zero, one = np.flatnonzero(T == 0), np.flatnonzero(T == 1)
    ax.scatter(*X[zero].T, z[zero], c="tab:green")
    ax.scatter(*X[one].T, z[one], c="tab:red")
    g1, g2 = np.meshgrid([-1.5, 1.5], [-1.5, 1.5])
    ax.plot_surface(g1, g2, np.zeros_like(g1), alpha=0.3)
    return fig
