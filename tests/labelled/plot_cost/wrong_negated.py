# draws minus the cost, a log-likelihood
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot([-c for c in costs])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
