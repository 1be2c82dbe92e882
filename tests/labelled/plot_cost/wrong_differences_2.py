# plots the change from epoch to epoch
import matplotlib.pyplot as plt
import numpy as np

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(np.diff(costs))
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
