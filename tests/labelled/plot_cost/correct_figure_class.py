# a Figure of its own, without pyplot
from matplotlib.figure import Figure


def plot_cost(costs):
    figure = Figure()
    axes = figure.subplots()
    axes.plot(costs)
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
