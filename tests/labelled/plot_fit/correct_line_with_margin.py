# the line reaches a tenth of the width beyond the samples on both sides
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x: np.ndarray, t: np.ndarray, m: float, b: float) -> plt.Figure:
    """Points, and a line somewhat longer than they reach."""
    margin = 0.1 * np.ptp(x)
    ends = np.array([np.min(x) - margin, np.max(x) + margin])
    figure, axes = plt.subplots(layout="tight")
    axes.plot(ends, m * ends + b, "--", color="tab:orange", zorder=1)
    axes.scatter(x, t, marker="+", zorder=2)
    axes.set(xlabel=r"$x$", ylabel=r"$t$")
    axes.grid(True)
    return figure
