# radius over label: no plane of x1 and x2
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(T, np.sqrt((X ** 2).sum(axis=1)), c=T)
    return fig
