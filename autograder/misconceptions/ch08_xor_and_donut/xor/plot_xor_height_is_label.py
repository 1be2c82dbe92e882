# loses: test_plot_xor_points
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""The height of your points is their label. That a plane divides those is no news; the height is x1 x2, which knows
no labels."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    for label in (0, 1):
        rows = X[T == label]
        axes.scatter(rows[:, 0], rows[:, 1], T[T == label])
    return figure
