# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You drew the heights of the line over 0, 1, 2, ... They belong over x: plot(x, m * x + b), with x in
front."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    axes.plot(m * np.sort(x) + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
