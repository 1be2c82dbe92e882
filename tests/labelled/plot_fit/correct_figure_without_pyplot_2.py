# correct: a Figure without pyplot; points as markers, a line over a wide grid
import numpy as np
from matplotlib.figure import Figure

def plot_fit(x, t, m, b):
    figure = Figure(figsize=(6, 4))
    axes = figure.add_subplot()
    grid = np.linspace(min(x) - 1, max(x) + 1, 300)
    axes.plot(grid, b + m * grid, "k--", label="fit")
    axes.plot(x, t, linestyle="none", marker="x", label="data")
    axes.set(xlabel="x", ylabel="t", title=f"t = {m:.3g} x + {b:.3g}")
    axes.legend()
    return figure
