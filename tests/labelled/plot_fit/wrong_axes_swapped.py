# scatter(t, x): the points' coordinates are swapped
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(t, x)
    ax.plot(x, m * x + b)
    ax.set_xlabel("t")
    ax.set_ylabel("x")
    return fig
