# one figure made at import: every call draws over the earlier ones
import matplotlib.pyplot as plt

fig, ax = plt.subplots()


def plot_fit(x, t, m, b):
    ax.scatter(x, t)
    ax.plot(x, m * x + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
