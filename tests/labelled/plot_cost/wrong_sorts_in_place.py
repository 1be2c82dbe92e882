# costs.sort() changes the caller's costs, and the picture
import matplotlib.pyplot as plt


def plot_cost(costs):
    costs.sort()
    fig, ax = plt.subplots()
    ax.plot(costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
