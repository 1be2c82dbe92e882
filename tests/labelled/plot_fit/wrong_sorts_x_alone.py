# x sorted, t not: the pairs are torn apart
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    x = sorted(x)
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, [m * v + b for v in x], "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
