# draws log(cost)
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(np.log(costs))
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
