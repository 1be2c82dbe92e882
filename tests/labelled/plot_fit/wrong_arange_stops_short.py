# arange with step 1 ends before the largest x
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.arange(x.min(), x.max())
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
