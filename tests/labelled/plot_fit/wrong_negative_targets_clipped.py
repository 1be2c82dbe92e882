# cuts the line off at 0, wrong where predictions are negative
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    xs = np.linspace(x.min(), x.max(), 50)
    ax.plot(xs, np.maximum(m * xs + b, 0))
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
