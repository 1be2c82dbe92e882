# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""The line is missing in the picture: draw y = m x + b with plot."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
