# X[T == 0][0] is the first point of the class and not its first column
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k, c in ((0, "b"), (1, "r")):
        ax.scatter(X[T == k][0], X[T == k][1], X[T == k][0] * X[T == k][1], c=c)
    return fig
