# a scatter call for every point
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111)
    for (a, b), t in zip(X, T):
        ax.scatter([a], [b], color=["green", "purple"][int(t)])
    return fig
