# a scatter for each class, equal axes, legend
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 0, 0], X[T == 0, 1], s=10, color="red", label="class 0")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], s=10, color="blue", label="class 1")
    ax.set_aspect("equal")
    ax.legend()
    return fig
