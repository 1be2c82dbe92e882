# half finished: computes the line and never draws it
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    y_line = m * x + b
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
