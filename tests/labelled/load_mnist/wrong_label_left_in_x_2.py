# The label stays a column of X
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    X = data / 255.0
    labels = data[:, 0].astype(int)
    return X, labels
