# two mistakes: cost across, and a title in place of labels
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs, np.arange(1, len(costs) + 1))
    ax.set_title("cost over epochs")
    return fig
