# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""The costs run across and the epochs up. The epoch belongs across, the cost goes up: axes.plot(epochs, costs)."""

import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(costs, range(len(costs)))
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
