# draws the running total of the costs
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(np.cumsum(costs))
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
