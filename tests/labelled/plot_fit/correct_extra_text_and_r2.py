# adds R squared as a title and the equation as text, limits widened
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    y = m * x + b
    r2 = 1 - np.sum((t - y) ** 2) / np.sum((t - t.mean()) ** 2)
    fig, ax = plt.subplots(figsize=(8, 6), dpi=80)
    ax.scatter(x, t, s=30, edgecolors="k")
    ax.plot([x.min(), x.max()], [m * x.min() + b, m * x.max() + b], lw=3)
    ax.set_title("R2 = %.3f" % r2)
    ax.text(0.05, 0.95, "y = %.3g x + %.3g" % (m, b), transform=ax.transAxes, va="top")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
