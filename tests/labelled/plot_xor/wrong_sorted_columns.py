# each column is sorted on its own: points and labels come apart
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    S = np.sort(X, axis=0)
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(S[:, 0], S[:, 1], S[:, 0] * S[:, 1], c=T)
    return fig
