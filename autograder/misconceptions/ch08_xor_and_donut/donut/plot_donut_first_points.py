# loses: test_plot_donut_points
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""Not all points are drawn: some rows of X are left out."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    for label in (0, 1):
        rows = X[T == label][1:]
        axes.scatter(rows[:, 0], rows[:, 1])
    return figure
