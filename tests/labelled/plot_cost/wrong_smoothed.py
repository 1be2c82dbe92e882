# draws a moving average of three
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    smooth = np.convolve(costs, np.ones(3) / 3, mode="same")
    fig = plt.figure()
    plt.plot(smooth)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
