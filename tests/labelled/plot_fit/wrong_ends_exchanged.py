# heights of the two ends exchanged: the line falls where it should rise
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    lo, hi = x.min(), x.max()
    ax.plot([lo, hi], [m * hi + b, m * lo + b], "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
