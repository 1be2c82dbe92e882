# returns the pair (fig, ax), the figure stays current
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, m * x + b, "r-")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig, ax
