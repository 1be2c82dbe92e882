# plt.xlabel = "epoch" replaces the function, no label is written
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel = "epoch"
    plt.ylabel = "cost"
    return fig
