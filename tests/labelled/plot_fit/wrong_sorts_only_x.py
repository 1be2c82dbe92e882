# wrong: sorts x for a tidy line, and plots the targets against the sorted x
import matplotlib.pyplot as plt
import numpy as np

def plot_fit(x, t, m, b):
    x = np.sort(x)
    fig, ax = plt.subplots()
    ax.plot(x, t, "o")
    ax.plot(x, m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
