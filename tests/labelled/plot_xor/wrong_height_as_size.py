# three positional arguments of plt.scatter: the product becomes the size of the marker
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    plt.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T)
    return fig
