# plots the costs from the last to the first
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs[::-1])
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
