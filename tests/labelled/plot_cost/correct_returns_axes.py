# returns the axes
import matplotlib.pyplot as plt


def plot_cost(costs):
    _, ax = plt.subplots()
    ax.plot(costs, color="red", linewidth=2)
    ax.set_xlabel("Epoch")
    ax.set_ylabel("Cost J")
    return ax
