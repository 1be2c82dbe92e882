# the line by np.polyval, reversed direction, drawn first
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots(1, 1)
    xs = np.linspace(np.max(x), np.min(x), 7)
    ax.plot(xs, np.polyval([m, b], xs), "-.")
    ax.plot(x, t, "s", mfc="none")
    plt.setp(ax, xlabel="poverty", ylabel="income")
    return fig
