# loses: test_plot_fit_inputs
# shows: plot_fit(np.array([3.0, 1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You sorted the caller's x in place, apart from its t. A line needs only its two ends, x.min() and x.max();
and np.sort(x) makes a sorted copy."""

import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    figure, axes = plt.subplots()
    axes.scatter(x, t)
    x.sort()
    axes.plot(x, m * x + b)
    axes.set_xlabel("x")
    axes.set_ylabel("t")
    return figure
