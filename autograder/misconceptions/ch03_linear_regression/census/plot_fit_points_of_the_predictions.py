# loses: test_plot_fit_points
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""Your points are the predictions, which lie on the line by themselves. Draw the targets t over x, so that
one sees how far the line is from them."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, m * x + b)
    ends = np.array([x.min(), x.max()])
    axes.plot(ends, m * ends + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
