# ax.xlabel does not exist (AttributeError)
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(costs)
    ax.xlabel("epoch")
    ax.ylabel("cost")
    return fig
