# loses: test_plot_cost_values
# shows: (plot_cost([3.0, 1.0]), plot_cost([9.0, 4.0, 5.0, 2.0]))[-1]
"""The line of the call before is still in the picture. Make the figure inside of the function, so that every call draws
into one of its own."""

from matplotlib.figure import Figure

figure = Figure()
axes = figure.subplots()
axes.set_title("All costs so far")


def plot_cost(costs):
    axes.plot(costs)
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return figure
