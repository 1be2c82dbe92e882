# loses: test_plot_donut_points
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""The coordinates of the points are mixed up: x1 goes to the right, x2 upwards."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    for label in (0, 1):
        rows = X[T == label]
        axes.scatter(rows[:, 1], rows[:, 0])
    return figure
