# Shuffles the images, not the labels
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data[:, 1:] / 255.0
    Y = data[:, 0].astype(int)
    np.random.shuffle(X)
    return X, Y
