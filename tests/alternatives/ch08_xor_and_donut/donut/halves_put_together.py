# One ring after the other, thicker rings with noise of 1, the radius point by point in a column.
import matplotlib.pyplot as plt
import numpy as np


def make_donut(n):
    half, r_inner, r_outer = n // 2, 5, 10
    R1 = np.random.randn(half) + r_inner
    theta = 2 * np.pi * np.random.random(half)
    X_inner = np.concatenate([[R1 * np.cos(theta)], [R1 * np.sin(theta)]]).T
    R2 = np.random.randn(half) + r_outer
    theta = 2 * np.pi * np.random.random(half)
    X_outer = np.concatenate([[R2 * np.cos(theta)], [R2 * np.sin(theta)]]).T
    return np.concatenate([X_inner, X_outer]), np.array([0] * half + [1] * half)


def donut_feature(X):
    N = X.shape[0]
    r = np.zeros((N, 1))
    for i in range(N):
        r[i] = np.sqrt(X[i, :].dot(X[i, :]))
    return r


def plot_donut(X, T):
    plt.scatter(X[:, 0], X[:, 1], s=100, c=T, alpha=0.5)
    plt.show()
