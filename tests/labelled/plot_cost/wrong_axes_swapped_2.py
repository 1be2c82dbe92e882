# the cost across and the epoch up
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs, range(len(costs)))
    ax.set_xlabel("cost")
    ax.set_ylabel("epoch")
    return fig
