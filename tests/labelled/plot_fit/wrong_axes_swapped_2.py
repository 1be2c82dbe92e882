# targets across, inputs upwards
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(t, x)
    xs = np.linspace(np.min(x), np.max(x), 50)
    ax.plot(m * xs + b, xs)
    ax.set_xlabel("t")
    ax.set_ylabel("x")
    return fig
