# the line with the sign of the intercept turned
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.plot(x, t, "k.")
    xs = np.linspace(np.min(x), np.max(x), 2)
    ax.plot(xs, m * xs - b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
