# the line is drawn with plot but as unconnected markers
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.plot(x, t, "bo")
    ax.plot(x, m * x + b, "r.")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
