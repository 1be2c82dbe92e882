# Single precision throughout; the label is read off the noisy point; two pictures side by side.
import matplotlib.pyplot as plt
import numpy as np


def make_xor(n):
    q = np.random.permutation(n) % 4
    X = np.stack([q // 2, q % 2], axis=1).astype(np.float32) * 2 - 1
    X += np.random.normal(scale=0.15, size=X.shape).astype(np.float32)
    return X, (X[:, 0] * X[:, 1] < 0).astype(np.uint8)


def xor_feature(X):
    return (np.float32(1) * X[:, 0] * X[:, 1]).astype(np.float32)


def plot_xor(X, T):
    fig = plt.figure(figsize=(10, 4))
    flat, deep = fig.add_subplot(121), fig.add_subplot(122, projection="3d")
    flat.scatter(X[:, 0], X[:, 1], c=T)
    deep.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T, depthshade=False)
    return fig
