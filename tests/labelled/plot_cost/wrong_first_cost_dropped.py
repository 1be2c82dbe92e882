# leaves the first cost out
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(range(1, len(costs)), costs[1:])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
