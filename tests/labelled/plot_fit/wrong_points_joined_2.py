# plot(x, t) joins the samples
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.plot(x, t)
    xs = np.array([np.min(x), np.max(x)])
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
