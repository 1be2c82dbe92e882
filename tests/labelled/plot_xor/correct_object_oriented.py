# Figure made without pyplot
from matplotlib.figure import Figure


def plot_xor(X, T):
    figure = Figure()
    axes = figure.add_subplot(projection="3d")
    axes.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T, cmap="viridis")
    return figure
