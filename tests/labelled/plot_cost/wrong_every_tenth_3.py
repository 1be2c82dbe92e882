# wrong: draws every tenth cost only
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(list(range(len(costs)))[::10], costs[::10])
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
