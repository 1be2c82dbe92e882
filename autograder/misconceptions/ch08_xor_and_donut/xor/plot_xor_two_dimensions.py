# loses: test_plot_xor_points
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""The axes have two dimensions. The third is the point of this picture: figure.add_subplot(projection='3d')."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure, axes = plt.subplots()
    for label in (0, 1):
        rows = X[T == label]
        axes.scatter(rows[:, 0], rows[:, 1])
    return figure
