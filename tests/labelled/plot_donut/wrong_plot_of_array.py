# ax.plot(X): the columns over the row number
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.plot(X[T == 0], "b.")
    ax.plot(X[T == 1], "r.")
    return fig
