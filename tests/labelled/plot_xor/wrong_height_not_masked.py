# the heights of all points go with the points of one class
import matplotlib.pyplot as plt

def plot_xor(X, T):
    x3 = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(X[T == 0, 0], X[T == 0, 1], x3, c="r")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], x3, c="b")
    return fig
