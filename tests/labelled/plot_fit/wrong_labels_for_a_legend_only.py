# label= of the artists and a legend instead of labels on the axes
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t, label="x and t")
    ax.plot(x, m * x + b, "r", label="y = mx + b")
    ax.legend()
    return fig
