# plot(x, t) joins the samples
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.plot(x, t)
    ax.plot(x, m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
