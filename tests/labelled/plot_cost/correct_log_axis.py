# a logarithmic cost axis
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.semilogy(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost (log)")
    return fig
