# Pure Python: the random module, loops over points, lists returned, a scatter a point.
import random

import matplotlib.pyplot as plt


def make_xor(n):
    X, T = [], []
    for i in range(n):
        a, b = [(1, 1), (1, -1), (-1, 1), (-1, -1)][i % 4]
        X.append([random.gauss(a, 0.2), random.gauss(b, 0.2)])
        T.append(1 if a * b < 0 else 0)
    return X, T


def xor_feature(X):
    return [x1 * x2 for x1, x2 in X]


def plot_xor(X, T):
    ax = plt.figure().add_subplot(111, projection="3d")
    for (x1, x2), x3, t in zip(X, xor_feature(X), T):
        ax.scatter(x1, x2, x3, color="red" if t == 1 else "blue")
    return ax
