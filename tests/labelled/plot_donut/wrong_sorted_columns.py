# the columns are sorted each for itself
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    Z = np.sort(X, axis=0)
    fig, ax = plt.subplots()
    ax.scatter(Z[:, 0], Z[:, 1], c=T)
    return fig
