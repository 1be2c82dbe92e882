# 100 epochs across, whatever the length of costs
import matplotlib.pyplot as plt

def plot_cost(costs):
    epochs = range(100)
    fig, ax = plt.subplots()
    ax.plot(epochs, costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
