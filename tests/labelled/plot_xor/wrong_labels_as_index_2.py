# X[T] picks rows 0 and 1 again and again
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    T = np.asarray(T, dtype=int)
    A = X[T]
    B = X[1 - T]
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(A[:, 0], A[:, 1], A[:, 0] * A[:, 1], c="r")
    ax.scatter(B[:, 0], B[:, 1], B[:, 0] * B[:, 1], c="b")
    return fig
