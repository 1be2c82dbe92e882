# draws every tenth cost only
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs[::10])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
