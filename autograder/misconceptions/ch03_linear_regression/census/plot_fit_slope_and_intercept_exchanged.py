# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You exchanged m and b: m is the slope and b the intercept, y = m x + b."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    ends = np.array([x.min(), x.max()])
    axes.plot(ends, b * ends + m)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
