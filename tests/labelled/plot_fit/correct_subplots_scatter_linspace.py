# scatter and a fine line on new axes
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    grid = np.linspace(x.min(), x.max(), 100)
    ax.plot(grid, m * grid + b, color="red")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
