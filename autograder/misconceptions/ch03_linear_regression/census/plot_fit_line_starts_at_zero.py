# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, -1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""Your line begins at x = 0, so that samples with a negative x have none. Draw it from the smallest x to the
largest."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    ends = np.linspace(0, x.max(), 100)
    axes.plot(ends, m * ends + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
