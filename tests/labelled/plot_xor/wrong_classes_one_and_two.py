# draws the classes 1 and 2, there is no class 2
import matplotlib.pyplot as plt


def plot_xor(X, T):
    z = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k, c in zip((1, 2), "rb"):
        ax.scatter(X[T == k, 0], X[T == k, 1], z[T == k], c=c)
    return fig
