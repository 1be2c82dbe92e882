# plot(y) without x runs over 0, 1, 2, ...
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.plot(x, t, "o")
    ax.plot(m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
