# opens a new figure in each turn of the loop and returns the last
import matplotlib.pyplot as plt


def plot_cost(costs):
    for i in range(len(costs)):
        fig = plt.figure()
        plt.plot([i], [costs[i]])
        plt.xlabel("epoch")
        plt.ylabel("cost")
    return fig
