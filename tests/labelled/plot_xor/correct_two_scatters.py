# a scatter for each class, the figure is returned
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    x3 = X[:, 0] * X[:, 1]
    for k, colour in ((0, "tab:blue"), (1, "tab:orange")):
        ax.scatter(X[T == k, 0], X[T == k, 1], x3[T == k], color=colour, label=f"class {k}")
    ax.legend()
    return fig
