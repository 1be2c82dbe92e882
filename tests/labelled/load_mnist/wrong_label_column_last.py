# Takes the last column for the labels
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, :-1] / 255.0, data[:, -1].astype(int)
