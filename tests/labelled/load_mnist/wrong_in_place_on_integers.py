# /= on an integer array.
import numpy as np

def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    X = data[:, 1:]
    X /= 255
    return X, data[:, 0]
