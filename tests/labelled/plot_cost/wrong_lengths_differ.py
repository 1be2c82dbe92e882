# range(1, len(costs)) against all costs: one epoch short, matplotlib refuses
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(range(1, len(costs)), costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
