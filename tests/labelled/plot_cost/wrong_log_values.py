# wrong: plots the logarithm of the costs
import matplotlib.pyplot as plt
import numpy as np

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(np.log(costs))
    ax.set_xlabel("epoch")
    ax.set_ylabel("log cost")
    return fig
