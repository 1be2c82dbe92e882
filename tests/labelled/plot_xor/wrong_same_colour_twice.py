# a scatter for each class, both blue
import matplotlib.pyplot as plt


def plot_xor(X, T):
    z = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[T == 0, 0], X[T == 0, 1], z[T == 0], c="b")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], z[T == 1], c="b")
    return fig
