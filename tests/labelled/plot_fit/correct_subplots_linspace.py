# subplots, scatter, and the line over a linspace
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t, label="data")
    xs = np.linspace(np.min(x), np.max(x), 100)
    ax.plot(xs, m * xs + b, color="red", label="fit")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    ax.legend()
    return fig
