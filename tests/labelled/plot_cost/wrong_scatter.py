# separate points, no line
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.scatter(range(len(costs)), costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
