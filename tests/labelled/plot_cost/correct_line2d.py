# builds the line by hand and adds it to the axes
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D


def plot_cost(costs):
    fig = plt.figure()
    ax = fig.add_axes([0.15, 0.15, 0.8, 0.8])
    ax.add_line(Line2D(list(range(len(costs))), list(costs)))
    ax.autoscale_view()
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
