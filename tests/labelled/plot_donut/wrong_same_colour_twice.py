# both classes red
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    for k in (0, 1):
        ax.scatter(X[T == k, 0], X[T == k, 1], color="red")
    return fig
