# the line runs over range(len(x))
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.arange(len(x))
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
