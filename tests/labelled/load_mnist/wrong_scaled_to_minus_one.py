# Scaled to -1 .. 1
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    return data[:, 1:] / 127.5 - 1, data[:, 0].astype(int)
