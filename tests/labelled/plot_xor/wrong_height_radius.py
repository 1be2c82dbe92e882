# the feature of the donut as the height
import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], np.sqrt(X[:, 0] ** 2 + X[:, 1] ** 2), c=T)
    return fig
