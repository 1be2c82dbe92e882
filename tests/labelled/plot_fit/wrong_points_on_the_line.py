# scatters the predictions instead of the targets
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    y = m * x + b
    fig, ax = plt.subplots()
    ax.scatter(x, y)
    ax.plot(x, y, "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
