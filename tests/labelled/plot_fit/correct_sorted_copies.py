# sorted copies of the samples, pairs kept together
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    x = np.asarray(x, dtype=float)
    t = np.asarray(t, dtype=float)
    order = np.argsort(x)
    xs, ts = x[order], t[order]
    fig, ax = plt.subplots()
    ax.plot(xs, ts, marker="o", ls="", alpha=0.5)
    ax.plot(xs, m * xs + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
