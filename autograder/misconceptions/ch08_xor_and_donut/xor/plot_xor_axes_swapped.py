# loses: test_plot_xor_points
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""The coordinates of the points are mixed up. x1 goes to the right, x2 to the back, and x1 x2 is the height."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    for label in (0, 1):
        rows = X[T == label]
        axes.scatter(rows[:, 1], rows[:, 0], rows[:, 0] * rows[:, 1])
    return figure
