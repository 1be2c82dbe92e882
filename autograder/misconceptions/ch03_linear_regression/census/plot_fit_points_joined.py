# loses: test_plot_fit_points
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You joined the samples by a line, from one to the next in the order of the file. Each is a point by itself:
axes.scatter(x, t), or axes.plot(x, t, 'o')."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.plot(x, t)
    ends = np.array([x.min(), x.max()])
    axes.plot(ends, m * ends + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
