# loses: test_plot_cost_values
# shows: plot_cost([9.0, 4.0, 5.0, 2.0])
"""You sorted the costs. Their order is what the picture is about: a cost that goes up shows that the learning rate is
too large."""

import matplotlib.pyplot as plt


def plot_cost(costs):
    figure, axes = plt.subplots()
    axes.plot(sorted(costs, reverse=True))
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
