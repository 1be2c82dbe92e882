# sorts the costs, so that they always fall
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(sorted(costs, reverse=True))
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
