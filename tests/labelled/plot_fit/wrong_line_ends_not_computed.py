# plot([min x, max x], m x + b): two x against N heights
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot([min(x), max(x)], m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
