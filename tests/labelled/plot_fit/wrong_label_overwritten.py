# xlabel twice: the y axis has no label
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(x.min(), x.max())
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_xlabel("t")
    return fig
