# object-oriented Figure, no pyplot at all
from matplotlib.figure import Figure


def plot_fit(x, t, m, b):
    figure = Figure(figsize=(5, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot(x, t, "k.", label="samples")
    left, right = float(min(x)), float(max(x))
    axes.plot([left, right], [m * left + b, m * right + b], "b-", label="line")
    axes.set_xlabel("census feature")
    axes.set_ylabel("census target")
    axes.legend()
    return figure
