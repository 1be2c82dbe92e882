# divides the caller's X by its largest value
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    X /= np.abs(X).max()
    fig, ax = plt.subplots()
    ax.scatter(X[:, 0], X[:, 1], c=T)
    return fig
