# wrong: from the last epoch to the first
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(range(len(costs)), list(costs)[::-1])
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
