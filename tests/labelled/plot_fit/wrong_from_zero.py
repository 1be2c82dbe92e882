# the line begins at 0, right of negative inputs
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(0, np.max(x), 100)
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
