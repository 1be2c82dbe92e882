# draws b x + m
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(np.min(x), np.max(x), 50)
    ax.plot(xs, b * xs + m)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
