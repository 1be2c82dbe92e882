# closes the figure in pyplot, so that no window opens, and returns it
import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(costs)
    axes.set_xlabel("Iteration / epoch")
    axes.set_ylabel("J")
    plt.close(figure)
    return figure
