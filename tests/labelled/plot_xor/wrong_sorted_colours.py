# the labels are sorted before they colour the points
import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=np.sort(T))
    return fig
