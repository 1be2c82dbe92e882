# Ignores path and opens a file of its own
import numpy as np


def load_mnist(path):
    data = np.loadtxt("train.csv", delimiter=",", skiprows=1)
    return data[:, 1:] / 255.0, data[:, 0].astype(int)
