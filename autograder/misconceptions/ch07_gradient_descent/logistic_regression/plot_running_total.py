# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""You drew the costs added up. Each point of the line is the cost of one epoch."""

import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(np.cumsum(costs))
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
