# assumes that there are always 100 epochs
import matplotlib.pyplot as plt

epochs = 100


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(range(epochs), costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
