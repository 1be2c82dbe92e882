# coordinates cut to integers
import matplotlib.pyplot as plt


def plot_donut(X, T):
    P = X.astype(int)
    fig, ax = plt.subplots()
    ax.scatter(P[:, 0], P[:, 1], c=T)
    return fig
