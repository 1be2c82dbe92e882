# range(1) draws class 0 only
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    for k in range(1):
        ax.scatter(X[T == k, 0], X[T == k, 1], label=str(k))
    ax.legend()
    return fig
