# loses: test_plot_donut_classes
# shows: plot_donut(np.array([[5.2, 0.3], [-0.1, 9.7], [-8.8, 5.0], [7.0, -7.0]]), np.array([0, 1, 1, 1]))
"""The colour of a point follows from where it lies, not from its label. Give scatter c=T, or call it once for each
class."""

import matplotlib.pyplot as plt
import numpy as np


def plot_donut(X, T):
    figure, axes = plt.subplots()
    axes.scatter(X[:, 0], X[:, 1], c=X[:, 1])
    return figure
