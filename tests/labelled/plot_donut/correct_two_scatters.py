# a scatter for each class
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 0, 0], X[T == 0, 1], label="0")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], label="1")
    ax.set_aspect("equal")
    ax.legend()
    return fig
