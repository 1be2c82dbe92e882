# Axes3D(fig), which does not join the figure any more: an empty picture
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d import Axes3D

def plot_xor(X, T):
    fig = plt.figure()
    ax = Axes3D(fig)
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T)
    return fig
