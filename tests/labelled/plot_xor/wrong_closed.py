# the figure is closed and nothing is returned
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T)
    plt.close(fig)
