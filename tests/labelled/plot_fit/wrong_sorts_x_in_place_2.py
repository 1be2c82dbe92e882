# x.sort() changes the caller's array and tears the pairs apart
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    x.sort()
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
