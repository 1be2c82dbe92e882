# a histogram of the costs
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.hist(costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
