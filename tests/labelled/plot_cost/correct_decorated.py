# title, grid, markers, legend and the first and last cost in the label
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs, "o-", markersize=3, label=f"from {costs[0]:.3g} to {costs[-1]:.3g}")
    ax.set_title("Training")
    ax.grid(True)
    ax.legend(loc="upper right")
    ax.set_xlabel("number of the epoch")
    ax.set_ylabel("sum of the cross-entropy")
    fig.tight_layout()
    return fig
