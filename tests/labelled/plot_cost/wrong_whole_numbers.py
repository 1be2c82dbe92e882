# cuts the costs down to whole numbers
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot([int(c) for c in costs])
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
