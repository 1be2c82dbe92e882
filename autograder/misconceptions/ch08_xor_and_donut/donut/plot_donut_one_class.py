# loses: test_plot_donut_points
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""Only the points of one class are drawn. Both belong into the picture."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    rows = X[T == 1]
    axes.scatter(rows[:, 0], rows[:, 1])
    return figure
