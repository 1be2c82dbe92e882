# The header becomes a first row of NaN
import numpy as np


def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",")
    X = data[:, 1:] / 255.0
    labels = data[:, 0]
    return X, labels
