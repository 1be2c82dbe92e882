# the current figure without making a new one
import matplotlib.pyplot as plt


def plot_cost(costs):
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return plt.gcf()
