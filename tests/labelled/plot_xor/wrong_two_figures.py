# each class in a figure of its own, the last one is returned
import matplotlib.pyplot as plt


def plot_xor(X, T):
    for k in (0, 1):
        P = X[T == k]
        fig = plt.figure()
        ax = fig.add_subplot(projection="3d")
        ax.scatter(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], c="rb"[k])
    return fig
