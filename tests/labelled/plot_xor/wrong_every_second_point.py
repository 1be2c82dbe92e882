# draws every second point only, left from trying
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[::2, 0], X[::2, 1], X[::2, 0] * X[::2, 1], c=T[::2])
    return fig
