# loses: test_plot_fit_points
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You drew the targets over the number of the sample. They belong over x."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(np.arange(len(t)), t)
    ends = np.array([x.min(), x.max()])
    axes.plot(ends, m * ends + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
