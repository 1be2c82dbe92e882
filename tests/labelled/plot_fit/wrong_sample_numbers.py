# the predictions are drawn over the numbers of the samples
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
