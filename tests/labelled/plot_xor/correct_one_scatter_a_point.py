# beginner code: a scatter call for every point
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    for i in range(len(X)):
        if T[i] == 0:
            ax.scatter(X[i, 0], X[i, 1], X[i, 0] * X[i, 1], c="red")
        else:
            ax.scatter(X[i, 0], X[i, 1], X[i, 0] * X[i, 1], c="blue")
    return fig
