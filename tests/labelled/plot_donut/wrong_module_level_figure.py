# one figure for the module, old points stay
import matplotlib.pyplot as plt


fig, ax = plt.subplots()


def plot_donut(X, T):
    ax.scatter(X[T == 0, 0], X[T == 0, 1], c="b")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], c="r")
    return fig
