# ignores m and b and fits its own line
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    m, b = np.polyfit(x, t, 1)
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(np.min(x), np.max(x), 50)
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
