# no label on either axis
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, m * x + b, "r")
    ax.set_title("t over x")
    return fig
