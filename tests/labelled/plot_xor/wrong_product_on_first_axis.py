# the product on the first axis, the coordinates after it
import matplotlib.pyplot as plt


def plot_xor(X, T):
    x3 = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(x3, X[:, 0], X[:, 1], c=T)
    return fig
