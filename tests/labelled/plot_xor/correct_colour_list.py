# one scatter with a list of colour names
import matplotlib.pyplot as plt


def plot_xor(X, T):
    colours = ["crimson" if t == 1 else "navy" for t in T]
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1, projection="3d")
    ax.scatter(X.T[0], X.T[1], X.prod(axis=1), c=colours)
    return fig
