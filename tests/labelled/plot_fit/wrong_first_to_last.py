# the line runs from the first sample to the last, which are not the outermost
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot([x[0], x[-1]], [m * x[0] + b, m * x[-1] + b])
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
