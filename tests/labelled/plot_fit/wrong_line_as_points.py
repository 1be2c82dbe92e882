# the line is a second scatter: no line at all
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.scatter(x, m * x + b, color="r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
