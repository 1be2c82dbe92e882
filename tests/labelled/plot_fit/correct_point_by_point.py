# correct: every sample is drawn by a plot call of its own
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    for xi, ti in zip(x, t):
        ax.plot(xi, ti, "ko", markersize=3)
    left, right = min(x), max(x)
    ax.plot([left, right], [m * left + b, m * right + b], "r-")
    ax.set_xlabel("x value")
    ax.set_ylabel("t value")
    return fig
