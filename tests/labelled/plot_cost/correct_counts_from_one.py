# epochs counted from 1, object-oriented Figure without pyplot
import numpy as np
from matplotlib.figure import Figure

def plot_cost(costs) -> Figure:
    values = np.asarray(costs, dtype=float).ravel()
    figure = Figure()
    axes = figure.add_subplot(111)
    axes.plot(np.arange(1, values.size + 1), values, color="tab:red", label="cost")
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    axes.legend()
    return figure
