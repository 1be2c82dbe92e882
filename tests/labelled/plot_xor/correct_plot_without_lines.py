# ax.plot with markers only and no line
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    z = X[:, 0] * X[:, 1]
    ax.plot(X[T == 0, 0], X[T == 0, 1], z[T == 0], "bo")
    ax.plot(X[T == 1, 0], X[T == 1, 1], z[T == 1], "r^")
    return fig
