# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""You drew every cost as a share of another one. Draw the costs as they are."""

import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(np.asarray(costs) / costs[0])
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
