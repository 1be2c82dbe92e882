# takes the first half of the rows for class 0, whatever T says
import matplotlib.pyplot as plt


def plot_xor(X, T):
    h = len(X) // 2
    z = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:h, 0], X[:h, 1], z[:h], c="b")
    ax.scatter(X[h:, 0], X[h:, 1], z[h:], c="r")
    return fig
