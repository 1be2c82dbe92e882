# X[T] without a comparison
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T][:, 0], X[T][:, 1], c="r")
    ax.scatter(X[1 - T][:, 0], X[1 - T][:, 1], c="b")
    return fig
