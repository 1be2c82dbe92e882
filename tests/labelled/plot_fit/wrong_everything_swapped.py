# points and line both with the axes exchanged
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    ax.scatter(t, x)
    ax.plot(m * x + b, x)
    ax.set_xlabel("target")
    ax.set_ylabel("feature")
    return fig
