# The same permutation for images and labels.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X, labels = data[:, 1:] / 255, data[:, 0].astype(int)
    order = np.random.default_rng(0).permutation(len(labels))
    return X[order], labels[order]
