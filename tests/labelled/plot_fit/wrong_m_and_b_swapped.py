# draws b x + m
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, b * x + m, color="red")
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
