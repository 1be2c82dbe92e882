# counts epochs from 1
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    epochs = np.arange(1, len(costs) + 1)
    fig = plt.figure()
    plt.plot(epochs, costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
