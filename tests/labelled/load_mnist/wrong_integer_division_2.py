# Floor division: pixels are 0 or 1
import numpy as np


def load_mnist(path):
    data = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int)
    return data[:, 1:] // 255, data[:, 0]
