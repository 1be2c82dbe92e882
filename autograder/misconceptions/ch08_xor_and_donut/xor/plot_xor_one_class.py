# loses: test_plot_xor_points
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""Only the points of one class are drawn. Both belong into the picture."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    rows = X[T == 1]
    axes.scatter(rows[:, 0], rows[:, 1], rows[:, 0] * rows[:, 1])
    return figure
