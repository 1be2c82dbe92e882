# a Figure made without pyplot
from matplotlib.figure import Figure
import numpy as np

def plot_donut(X, T):
    fig = Figure(figsize=(6, 6))
    ax = fig.add_subplot()
    ax.scatter(X[:, 0], X[:, 1], c=np.asarray(T, dtype=float), cmap="coolwarm", edgecolors="none")
    return fig
