# only the points
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    y = m * x + b
    ax.scatter(x, t)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
