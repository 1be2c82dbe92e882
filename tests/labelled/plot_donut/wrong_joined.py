# points joined by lines
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.plot(X[T == 0, 0], X[T == 0, 1], "b-o")
    ax.plot(X[T == 1, 0], X[T == 1, 1], "r-o")
    return fig
