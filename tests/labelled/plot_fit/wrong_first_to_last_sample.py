# the line's ends are x[0] and x[-1], right on sorted x only
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ends = np.array([x[0], x[-1]])
    ax.plot(ends, m * ends + b, "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
