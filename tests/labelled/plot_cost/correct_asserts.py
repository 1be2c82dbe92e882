# type hints, np.asarray and checks
import matplotlib
import matplotlib.figure
import matplotlib.pyplot as plt
import numpy as np


def plot_cost(costs) -> matplotlib.figure.Figure:
    costs = np.asarray(costs, dtype=float)
    assert costs.ndim == 1, "one cost for each epoch"
    fig, ax = plt.subplots(1, 1)
    ax.plot(np.arange(costs.size), costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
