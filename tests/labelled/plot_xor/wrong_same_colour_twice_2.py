# a scatter for each class, both in red dots
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    for k in (0, 1):
        ax.scatter(X[T == k, 0], X[T == k, 1], X[T == k, 0] * X[T == k, 1], c="red", marker="o")
    return fig
