# Gaussians with a covariance matrix, put together and shuffled by one permutation; colours by name.
import matplotlib.pyplot as plt
import numpy as np


def make_xor(n):
    rng = np.random.default_rng()
    clouds, labels = [], []
    for centre, label in (((-1, -1), 0), ((-1, 1), 1), ((1, -1), 1), ((1, 1), 0)):
        clouds.append(rng.multivariate_normal(centre, 0.2**2 * np.eye(2), n // 4))
        labels.append(np.full(n // 4, label))
    order = rng.permutation(n)
    return [np.vstack(clouds)[order], np.hstack(labels)[order]]


def xor_feature(X):
    return np.einsum("n,n->n", *np.asarray(X).T)


def plot_xor(X, T):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    colors = np.array(["tab:blue", "tab:orange"])[T]
    axes.scatter(*X.T, zs=X[:, 0] * X[:, 1], c=colors)
    plane = np.array([[-1.5, 1.5], [-1.5, 1.5]])
    axes.plot_surface(plane, plane.T, 0 * plane, alpha=0.2)
    axes.set_title("XOR")
    return axes
