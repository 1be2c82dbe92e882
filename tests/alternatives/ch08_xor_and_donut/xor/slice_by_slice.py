# Fills an array slice by slice, labels in a column, floats, the figure left the current one.
import matplotlib.pyplot as plt
import numpy as np


def make_xor(n):
    m = n // 4
    X = np.zeros((n, 2))
    X[:m] = np.random.randn(m, 2) * 0.2 + np.array([1, 1])
    X[m : 2 * m] = np.random.randn(m, 2) * 0.2 + np.array([-1, -1])
    X[2 * m : 3 * m] = np.random.randn(m, 2) * 0.2 + np.array([1, -1])
    X[3 * m :] = np.random.randn(m, 2) * 0.2 + np.array([-1, 1])
    Y = np.array([[0.0]] * (2 * m) + [[1.0]] * (2 * m))
    return X, Y


def xor_feature(X):
    N = len(X)
    xy = np.zeros((N, 1))
    xy[:, 0] = np.multiply(X[:, 0], X[:, 1])
    return xy


def plot_xor(X, T):
    fig = plt.figure(figsize=(8, 6))
    ax = fig.add_subplot(1, 1, 1, projection="3d")
    ax.scatter(X[:, 0], X[:, 1], xor_feature(X)[:, 0], c=T, s=40, cmap="coolwarm", alpha=0.6)
    plt.show()
