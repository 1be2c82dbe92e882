# one marker a class, at its mean
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k in (0, 1):
        m = X[T == k].mean(axis=0)
        ax.scatter(m[0], m[1], m[0] * m[1])
    return fig
