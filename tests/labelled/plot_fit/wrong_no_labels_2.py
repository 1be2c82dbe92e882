# no labels on the axes
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(x.min(), x.max())
    ax.plot(xs, m * xs + b)
    return fig
