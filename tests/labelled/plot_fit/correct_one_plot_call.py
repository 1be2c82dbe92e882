# points and line in a single plot call
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig = plt.figure()
    ax = fig.gca()
    ax.plot(x, t, "bo", x, m * x + b, "r-")
    ax.xaxis.set_label_text("x")
    ax.yaxis.set_label_text("t")
    return fig
