# ax.plot with markers and no line
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.plot(X[T == 0][:, 0], X[T == 0][:, 1], "b.")
    ax.plot(X[T == 1][:, 0], X[T == 1][:, 1], "rx")
    return fig
