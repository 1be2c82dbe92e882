# loses: test_plot_cost_form
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""The axes have no labels. A picture says by itself what is across and what is up: set_xlabel and set_ylabel, or
plt.xlabel and plt.ylabel."""

import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(costs)
    return figure
