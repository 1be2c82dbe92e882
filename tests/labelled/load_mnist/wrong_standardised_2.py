# Standardised in place of scaled to 0 .. 1
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X, labels = data[:, 1:], data[:, 0].astype(int)
    X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)
    return X, labels
