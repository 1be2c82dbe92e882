# the line is drawn as dots at the samples, by scatter
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t, c="b")
    ax.scatter(x, m * x + b, c="r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
