# lines from point to point
import matplotlib.pyplot as plt


def plot_xor(X, T):
    z = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k in (0, 1):
        ax.plot(X[T == k, 0], X[T == k, 1], z[T == k])
    return fig
