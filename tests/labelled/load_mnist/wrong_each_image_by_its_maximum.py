# wrong: each image divided by its own largest pixel
import numpy as np

def load_mnist(path):
    d = np.loadtxt(path, delimiter=",", skiprows=1)
    X, y = d[:, 1:], d[:, 0].astype(int)
    peak = X.max(axis=1, keepdims=True)
    peak[peak == 0] = 1
    return X / peak, y
