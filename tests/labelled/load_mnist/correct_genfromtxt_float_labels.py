# np.genfromtxt, the labels stay floats
import numpy as np


def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    Y = data[:, 0]
    X = data[:, 1:]
    return X / 255, Y
