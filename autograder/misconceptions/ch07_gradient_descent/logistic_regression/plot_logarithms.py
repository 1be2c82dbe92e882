# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""You drew the logarithms of the costs. Draw the costs; for a logarithmic axis, axes.set_yscale("log") keeps the
numbers readable."""

import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(np.log(costs))
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
