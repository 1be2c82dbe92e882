# loses: test_plot_xor_classes
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""The points are coloured by their place in X, not by their label. The rows come in any order: T == 0 and T == 1
say which point belongs to which class."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    half = len(X) // 2
    for rows in (X[:half], X[half:]):
        axes.scatter(rows[:, 0], rows[:, 1], rows[:, 0] * rows[:, 1])
    return figure
