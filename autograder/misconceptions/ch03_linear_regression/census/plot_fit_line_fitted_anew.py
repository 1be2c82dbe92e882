# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You fitted a line of your own. Draw the one whose m and b you are given, whether or not it is the best."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    m, b = np.polyfit(x, t, 1)
    ends = np.array([x.min(), x.max()])
    axes.plot(ends, m * ends + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
