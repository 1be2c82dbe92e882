# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""One cost is missing from the line. The first belongs to it as well: it shows from where training came."""

import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(range(1, len(costs)), costs[1:])
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
