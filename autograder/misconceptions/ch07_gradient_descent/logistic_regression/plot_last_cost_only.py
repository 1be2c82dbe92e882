# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""You drew the last cost alone. The picture is of all of them: one point for each epoch."""

import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot([len(costs) - 1], [costs[-1]], "o")
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
