# xlabel twice: the second overwrites the first, and the cost axis has none
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.xlabel("cost")
    return fig
