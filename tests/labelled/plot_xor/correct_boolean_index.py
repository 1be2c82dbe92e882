# classes by a boolean mask and its complement
import matplotlib.pyplot as plt
import numpy as np


def plot_xor(X, T):
    mask = T.astype(bool)
    D = np.column_stack([X, X[:, 0] * X[:, 1]])
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(D[mask, 0], D[mask, 1], D[mask, 2])
    ax.scatter(D[~mask, 0], D[~mask, 1], D[~mask, 2])
    return fig
