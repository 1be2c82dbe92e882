# x1 against x1, a diagonal line
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[:, 0], X[:, 0], c=T)
    return fig
