# one 3-D scatter for each class
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    x3 = X[:, 0] * X[:, 1]
    ax.scatter(X[T == 0, 0], X[T == 0, 1], x3[T == 0], color="red", label="0")
    ax.scatter(X[T == 1, 0], X[T == 1, 1], x3[T == 1], color="blue", label="1")
    ax.legend()
    return fig
