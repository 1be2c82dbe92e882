# draws into one figure and returns another, empty one
import matplotlib.pyplot as plt


def plot_cost(costs):
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    fig = plt.figure()
    return fig
