# draws the change from epoch to epoch
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(np.diff(costs))
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
