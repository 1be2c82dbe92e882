# X[T == 0][0] is a point and no column
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 0][0], X[T == 0][1], c="b")
    ax.scatter(X[T == 1][0], X[T == 1][1], c="r")
    return fig
