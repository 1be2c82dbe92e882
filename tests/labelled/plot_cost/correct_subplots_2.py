# fig and ax, labels on both axes
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
