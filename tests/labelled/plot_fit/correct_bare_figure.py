# odd: a matplotlib Figure without pyplot
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def plot_fit(x, t, m, b):
    figure = Figure(figsize=(5, 4))
    FigureCanvasAgg(figure)
    axes = figure.add_subplot(111)
    ends = np.array([np.min(x), np.max(x)], dtype=float)
    axes.plot(ends, m * ends + b, "g--")
    axes.plot(x, t, "b.")
    axes.set_xlabel("input")
    axes.set_ylabel("output")
    return figure
