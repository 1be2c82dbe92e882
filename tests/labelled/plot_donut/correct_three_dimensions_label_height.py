# in three dimensions, the height is the label
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k in np.unique(T):
        ax.scatter(X[T == k, 0], X[T == k, 1], T[T == k])
    return fig
