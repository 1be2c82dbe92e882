# loses: test_plot_donut_points
# shows: (plot_donut(np.array([[4.0, 3.1], [-6.0, 8.2]]), np.array([0, 1])), plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1])))[-1]
"""The points of the call before are still in the picture. Make the figure inside of the function, so that every call
draws into one of its own."""

import numpy as np
from matplotlib.figure import Figure

figure = Figure()
axes = figure.subplots()
axes.set_title("All points so far")


def plot_donut(X, T):
    axes.scatter(X[:, 0], X[:, 1], c=T)
    return figure
