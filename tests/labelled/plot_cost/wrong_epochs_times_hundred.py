# copied from a loop that records every 100th epoch: the epochs are 0, 100, 200 ...
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot([100 * i for i in range(len(costs))], costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
