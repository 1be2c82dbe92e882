# scatter(X, T): two columns of points against one of labels
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X, T)
    return fig
