# only the first hundred points are drawn
import matplotlib.pyplot as plt


def plot_donut(X, T):
    fig, ax = plt.subplots()
    for i in range(100):
        ax.plot(X[i, 0], X[i, 1], "ro" if T[i] else "bo")
    return fig
