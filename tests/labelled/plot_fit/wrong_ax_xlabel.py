# ax.xlabel does not exist
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ax.plot(x, m * x + b)
    ax.xlabel("x")
    ax.ylabel("t")
    return fig
