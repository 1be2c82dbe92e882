# loses: test_plot_donut_points, test_plot_donut_classes
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""You draw radius and angle, or the radius alone. The picture is of the plane: x1 to the right, x2 upwards, so that
one sees the rings."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    for label in (0, 1):
        rows = X[T == label]
        axes.scatter(np.arctan2(rows[:, 1], rows[:, 0]), np.hypot(rows[:, 0], rows[:, 1]))
    return figure
