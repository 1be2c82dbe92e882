# pyplot as in every tutorial, figure returned
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
