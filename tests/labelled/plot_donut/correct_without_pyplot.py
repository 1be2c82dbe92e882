# Figure made without pyplot
from matplotlib.figure import Figure

import numpy as np


def plot_donut(X, T):
    figure = Figure(figsize=(4, 4))
    axes = figure.subplots()
    one = np.asarray(T) == 1
    axes.scatter(X[one, 0], X[one, 1], color="C1")
    axes.scatter(X[~one, 0], X[~one, 1], color="C0")
    return figure
