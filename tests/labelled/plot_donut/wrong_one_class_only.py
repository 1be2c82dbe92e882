# only class 1 is drawn
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T == 1, 0], X[T == 1, 1])
    return fig
