# costs.shape: a list crashes
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(np.arange(costs.shape[0]), costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
