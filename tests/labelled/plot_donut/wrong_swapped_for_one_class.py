# x1 and x2 exchanged for class 1 only
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 0, 0], X[T == 0, 1], c="b")
    ax.scatter(X[T == 1, 1], X[T == 1, 0], c="r")
    return fig
