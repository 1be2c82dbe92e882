"""XOR: a plane can do in three dimensions what no line can do in two.

The two classes lie crosswise, so that every line that has one cloud of a class on its good side has one of the other
class there, too. The product x1 x2 is near +1 where the signs agree and near -1 where they differ: with it as the
height, both clouds of a class are on one floor, and the plane at height 0 lies between the floors.

A point keeps the label of the corner it was drawn at. Noise could carry it across an axis, but at 0.2 an axis is five
standard deviations away.
"""

import matplotlib.pyplot as plt
import numpy as np

CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]  # (n, 2): one corner after the other, again and again
    X = corners + 0.2 * np.random.standard_normal((n, 2))
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T


def xor_feature(X):
    return X[:, 0] * X[:, 1]


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    for label, of_class in enumerate((X[T == 0], X[T == 1])):
        axes.scatter(of_class[:, 0], of_class[:, 1], xor_feature(of_class), label=f"class {label}")
    axes.set(xlabel="x1", ylabel="x2", zlabel="x1 x2")
    axes.legend()
    return figure
