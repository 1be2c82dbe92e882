# x.sort() after the points: the caller's array is changed
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x.copy(), t)
    x.sort()
    ax.plot(x, m * x + b, "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
