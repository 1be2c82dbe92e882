# loses: test_plot_donut_classes
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""The points are coloured by their place in X, not by their label. The rows come in any order: T == 0 and T == 1
say which point belongs to which class."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    half = len(X) // 2
    axes.scatter(X[:half, 0], X[:half, 1])
    axes.scatter(X[half:, 0], X[half:, 1])
    return figure
