# closes the figure in pyplot, but returns it
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t, c="g", label="data")
    lim = np.r_[x.min(), x.max()]
    ax.plot(lim, b + m * lim, "r:", label=f"y = {m:.2f} x + {b:.2f}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend(loc="best")
    plt.close(fig)
    return fig
