# class 0 is forgotten
import matplotlib.pyplot as plt


def plot_xor(X, T):
    P = X[T == 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], c="r")
    return fig
