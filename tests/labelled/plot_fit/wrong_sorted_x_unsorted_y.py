# x sorted for the line, its heights not
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    y = m * x + b
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(np.sort(x), y, "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
