# a new figure is opened after drawing, and that one is returned
import matplotlib.pyplot as plt


def plot_donut(X, T):
    plt.figure()
    plt.scatter(X[:, 0], X[:, 1], c=T)
    fig = plt.figure()
    return fig
