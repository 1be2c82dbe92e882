# pops the first, high cost from the caller's list for a nicer picture
import matplotlib.pyplot as plt


def plot_cost(costs):
    costs.pop(0)
    fig, ax = plt.subplots()
    ax.plot(range(len(costs)), costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
