# the absolute value of the product as the height
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], abs(X[:, 0] * X[:, 1]), c=T)
    return fig
