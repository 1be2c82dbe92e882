# draws a sorted copy of x against the unsorted targets
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    xs = np.sort(x)
    fig, ax = plt.subplots()
    ax.scatter(xs, t)
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
