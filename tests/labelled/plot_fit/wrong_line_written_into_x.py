# x *= m and x += b turn the caller's inputs into predictions
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    inputs = x.copy()
    ax.scatter(inputs, t)
    x *= m
    x += b
    ax.plot(inputs, x, "r")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
