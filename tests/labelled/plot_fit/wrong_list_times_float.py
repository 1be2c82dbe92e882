# multiplies a Python list by the slope
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(x, t)
    ends = [min(x), max(x)]
    ax.plot(ends, float(m) * ends + b)
    ax.set_xlabel("x")
    ax.set_ylabel("t")
    return fig
