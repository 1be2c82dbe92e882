# the costs at both axes
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs, costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
