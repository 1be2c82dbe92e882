# epoch up and cost across
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs, range(len(costs)))
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
