# drawn in polar coordinates: angle to the right, radius upwards
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    r = np.hypot(X[:, 0], X[:, 1])
    a = np.arctan2(X[:, 1], X[:, 0])
    fig, ax = plt.subplots()
    ax.scatter(a, r, c=T)
    return fig
