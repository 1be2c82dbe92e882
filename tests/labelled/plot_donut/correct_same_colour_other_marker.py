# classes told apart by the marker alone
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T < 0.5, 0], X[T < 0.5, 1], c="k", marker="o")
    ax.scatter(X[T > 0.5, 0], X[T > 0.5, 1], c="k", marker="+")
    return fig
