# absolute values: one quadrant only
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    A = np.abs(X)
    fig, ax = plt.subplots()
    ax.scatter(A[:, 0], A[:, 1], c=T)
    return fig
