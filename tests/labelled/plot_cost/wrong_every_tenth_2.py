# draws every tenth cost only and counts them as epochs
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs[::10])
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
