# the points in one panel, the line in another
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, (left, right) = plt.subplots(1, 2)
    left.scatter(x, t)
    right.plot(x, m * x + b)
    for ax in (left, right):
        ax.set_xlabel("x")
        ax.set_ylabel("t")
    return fig
