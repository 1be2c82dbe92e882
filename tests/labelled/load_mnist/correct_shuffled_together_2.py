# Shuffles whole rows before they are taken apart
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    np.random.shuffle(data)
    X = data[:, 1:] / 255.0
    T = data[:, 0].astype(np.int32)
    return X, T
