# the height of class 1 is taken from the points of class 0
import matplotlib.pyplot as plt


def plot_xor(X, T):
    P, Q = X[T == 0], X[T == 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], c="b")
    ax.scatter(Q[:, 0], Q[:, 1], P[:, 0] * P[:, 1], c="r")
    return fig
