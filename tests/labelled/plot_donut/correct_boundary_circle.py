# scatter for each class, with a circle between the rings
import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    fig, ax = plt.subplots()
    for k, m in enumerate(["o", "s"]):
        ax.scatter(X[T == k, 0], X[T == k, 1], marker=m)
    a = np.linspace(0, 2 * np.pi, 200)
    ax.plot(7.5 * np.cos(a), 7.5 * np.sin(a), "k--")
    return fig
