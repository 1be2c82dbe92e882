# histograms of the radii
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    r = np.sqrt(X[:, 0] ** 2 + X[:, 1] ** 2)
    fig, ax = plt.subplots()
    ax.hist(r[T == 0])
    ax.hist(r[T == 1])
    return fig
