# Pure Python: the random and math modules, loops over points, lists returned.
import math
import random

import matplotlib.pyplot as plt


def make_donut(n):
    X, T = [], []
    for i in range(n):
        radius = random.gauss(5 if i < n // 2 else 10, 0.5)
        angle = random.uniform(0, 2 * math.pi)
        X.append((radius * math.cos(angle), radius * math.sin(angle)))
        T.append(int(i >= n // 2))
    return X, T


def donut_feature(X):
    return [math.hypot(x1, x2) for x1, x2 in X]


def plot_donut(X, T):
    plt.figure()
    for k, color in ((0, "green"), (1, "black")):
        plt.scatter([x[0] for x, t in zip(X, T) if t == k], [x[1] for x, t in zip(X, T) if t == k], color=color)
    plt.axis("equal")
