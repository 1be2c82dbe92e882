# from the last epoch to the first
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs[::-1])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
