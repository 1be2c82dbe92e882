# loses: test_plot_fit_line
# shows: plot_fit(np.array([3.0, -1.0, 4.0, 2.0]), np.array([2.0, 4.0, 3.0, 5.0]), 0.5, 2.0)
"""You drew the samples into one picture and the line into another. Nobody can see then how well the line fits:
draw both into the same Axes."""

import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    figure, (left, right) = plt.subplots(1, 2)
    left.scatter(x, t)
    right.plot(x, m * x + b)
    for axes in (left, right):
        axes.set_xlabel("x")
        axes.set_ylabel("t")
    return figure
