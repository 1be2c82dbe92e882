# adds the costs up
import matplotlib.pyplot as plt
import numpy as np

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(np.cumsum(costs))
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
