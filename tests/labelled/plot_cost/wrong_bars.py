# bars in place of a line
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.bar(range(len(costs)), costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
