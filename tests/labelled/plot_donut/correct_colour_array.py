# an array of RGB colours
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    colours = np.zeros((len(T), 3))
    colours[T == 0] = (0.1, 0.2, 0.9)
    colours[T == 1] = (0.9, 0.2, 0.1)
    fig, ax = plt.subplots()
    ax.scatter(*X.T, c=colours, edgecolors="k")
    return fig
