# a small class that owns figure and axes
import matplotlib.pyplot as plt
import numpy as np


class LinePlot:
    def __init__(self, xlabel="x", ylabel="t"):
        self.fig, self.ax = plt.subplots()
        self.ax.set_xlabel(xlabel)
        self.ax.set_ylabel(ylabel)

    def points(self, x, t):
        self.ax.scatter(np.array(x), np.array(t), marker="^")
        return self

    def line(self, m, b, lo, hi):
        xs = np.linspace(lo, hi)
        self.ax.plot(xs, m * xs + b, c="C3")
        return self


def plot_fit(x, t, m, b):
    return LinePlot().points(x, t).line(m, b, np.min(x), np.max(x)).fig
