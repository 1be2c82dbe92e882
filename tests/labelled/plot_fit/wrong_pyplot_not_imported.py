# plt is used, but never imported
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ends = np.array([x.min(), x.max()])
    ax.plot(ends, m * ends + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
