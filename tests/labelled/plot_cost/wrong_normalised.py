# divides by the largest cost
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    costs = np.array(costs)
    fig = plt.figure()
    plt.plot(costs / costs.max())
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
