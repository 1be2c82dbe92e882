# correct: Figure without pyplot
from matplotlib.figure import Figure

def plot_cost(costs):
    figure = Figure(figsize=(5, 3))
    axes = figure.add_subplot(1, 1, 1)
    axes.plot(costs, marker=".", linestyle="--", label="J")
    axes.set_xlabel("Epoch")
    axes.set_ylabel("Cross-entropy")
    axes.grid(True)
    axes.legend()
    return figure
