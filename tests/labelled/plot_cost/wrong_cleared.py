# clears the figure before returning it
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    plt.clf()
    return fig
