# coloured by x1 in place of the label
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=X[:, 0])
    return fig
