# the same colour but another marker for each class
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k, marker in enumerate("o^"):
        P = X[T == k]
        ax.scatter(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], color="black", marker=marker)
    return fig
