# Complex numbers for points in the plane; the inner ring is class 1; drawn in three dimensions.
import matplotlib.pyplot as plt
import numpy as np


def make_donut(n):
    rng = np.random.default_rng()
    T = rng.permutation(n) < n // 2
    z = (np.where(T, 5, 10) + rng.normal(0, 0.5, n)) * np.exp(1j * rng.uniform(-np.pi, np.pi, n))
    return np.stack([z.real, z.imag], axis=-1), T.astype(float)


def donut_feature(X):
    return np.abs(X[:, 0] + 1j * X[:, 1])


def plot_donut(X, T):
    ax = plt.figure().add_subplot(projection="3d")
    ax.scatter(X[:, 0], X[:, 1], donut_feature(X), c=T)
    return ax
