# sorts the costs, so that they always fall
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(sorted(costs, reverse=True))
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
