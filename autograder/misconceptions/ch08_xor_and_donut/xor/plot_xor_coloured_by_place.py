# loses: test_plot_xor_classes
# shows: plot_xor(np.array([[1.0, 1.2], [-1.0, 0.9], [1.1, -0.9], [-0.8, 1.3]]), np.array([0, 1, 1, 1]))
"""The colour of a point follows from where it lies, not from its label. Give scatter c=T, or call it once for each
class."""

import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    axes.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=X[:, 0])
    return figure
