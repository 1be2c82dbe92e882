# returns the Axes
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    ax = plt.figure().add_subplot(111)
    ax.plot(x, t, linestyle="none", marker="x", color="k")
    ends = np.array([np.min(x), np.max(x)])
    ax.plot(ends, m * ends + b, lw=2)
    ax.set(xlabel="x", ylabel="t", title="The fit")
    return ax
