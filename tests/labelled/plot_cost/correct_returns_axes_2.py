# returns the Axes
import matplotlib.pyplot as plt

def plot_cost(costs):
    _, ax = plt.subplots()
    ax.plot(costs, marker=".")
    ax.set(xlabel="Epoch", ylabel="Cross-entropy", title="Learning curve")
    return ax
