# correct: points, line, and the residuals as thin vertical lines (vlines) and a mean line (axhline)
import numpy as np
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    order = np.argsort(x)
    y = m * x + b
    fig, ax = plt.subplots(layout="constrained")
    ax.vlines(x, np.minimum(t, y), np.maximum(t, y), color="0.8")
    ax.axhline(np.mean(t), color="0.5", linestyle=":")
    ax.plot(x[order], y[order], color="tab:red")
    ax.scatter(x, t, marker="+")
    ax.set(xlabel="feature", ylabel="target")
    return fig
