# plots the last cost only
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(len(costs) - 1, costs[-1], "o")
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
