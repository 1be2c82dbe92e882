# one scatter coloured by T, old style tutorial import
from mpl_toolkits.mplot3d import Axes3D
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    fig = plt.figure(figsize=(8, 6))
    ax = fig.add_subplot(111, projection='3d')
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T)
    ax.set_xlabel('x1')
    ax.set_ylabel('x2')
    ax.set_zlabel('x1 x2')
    return fig
