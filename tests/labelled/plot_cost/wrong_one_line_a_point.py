# calls plot for every single cost: many lines of one point, nothing to be seen
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    for i, c in enumerate(costs):
        plt.plot(i, c)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
