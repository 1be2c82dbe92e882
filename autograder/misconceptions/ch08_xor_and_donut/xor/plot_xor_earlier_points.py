# loses: test_plot_xor_points
# shows: (plot_xor(np.array([[0.7, 0.8], [-1.2, 1.0]]), np.array([0, 1])), plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1])))[-1]
"""The points of the call before are still in the picture. Make the figure inside of the function, so that every call
draws into one of its own."""

import numpy as np
from matplotlib.figure import Figure

figure = Figure()
axes = figure.add_subplot(projection="3d")
axes.set_title("All points so far")


def plot_xor(X, T):
    axes.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T)
    return figure
