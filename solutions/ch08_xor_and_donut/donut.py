"""The donut: the distance from the middle is all that counts.

Every line through the middle has half of each ring on both of its sides. The radius forgets the direction and keeps the
distance: 5 for one ring and 10 for the other, with much room between them for a plane.

The rings are drawn the other way round, from radius and angle to x1 and x2, and the noise goes on the radius: there it
makes the ring thick, and just as thick everywhere.
"""

import matplotlib.pyplot as plt
import numpy as np


def make_donut(n):
    T = np.arange(n) % 2  # 0: the inner ring, 1: the outer
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.standard_normal(n)
    angle = np.random.uniform(0.0, 2.0 * np.pi, n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T


def donut_feature(X):
    # r = sqrt(x1^2 + x2^2)
    return np.sqrt(np.sum(np.square(X), axis=1))


def plot_donut(X, T):
    figure, axes = plt.subplots()
    for label, of_class in enumerate((X[T == 0], X[T == 1])):
        axes.scatter(of_class[:, 0], of_class[:, 1], label=f"class {label}")
    axes.set(xlabel="x1", ylabel="x2", aspect="equal")
    axes.legend()
    return figure
